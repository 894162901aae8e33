package org.balancingact.app.library;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.When;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.play.Remaining;

/** The run that was left last, on a card with its stage, and the ways to the others. */
final class LeftRunStrip {
    private final Messages messages = Messages.of("library");
    private final LibraryViewModel model;
    private final When when;

    LeftRunStrip(LibraryViewModel model, Clock clock) {
        this.model = model;
        this.when = When.of(clock);
    }

    /** The run that was left last. */
    StageCard latest(LeftRun latest) {
        Button onward = Buttons.withKey(Buttons.primary(messages.text("left.continue." + latest.part().id()), () -> model.resume(latest)),
                messages.text("left.continue.key"));
        onward.setId("continue");
        List<Button> actions = new ArrayList<>();
        if (latest.part() == Remaining.STORY) {
            actions.add(Buttons.named("start-again", Buttons.text(messages.text("left.again"), () -> model.startAgain(latest))));
        }
        actions.add(onward);
        return new StageCard(latest.stage(), latest.summary().scenarioTitle(), line(latest), actions.toArray(Button[]::new));
    }

    private String line(LeftRun run) {
        String moment = when.moment(run.summary().touched());
        return run.scene().map(title -> messages.text("left.scene", run.week(), title, run.decision(), run.of(), moment, messages.plural("left.minutes", run.minutes())))
                .orElseGet(() -> messages.text("left.title." + run.part().id(), moment));
    }

    /** The ways to the others; empty where there are none. */
    VBox others(LeftRuns all) {
        VBox others = Styles.on(new VBox(), "other-runs");
        all.others().forEach(other -> others.getChildren().add(other(other)));
        if (all.more() > 0) {
            others.getChildren().add(Buttons.named("more-left", small(Buttons.text(messages.plural("left.more", all.more()), model::showRuns))));
        }
        if (!others.getChildren().isEmpty()) {
            others.getChildren().add(0, Paragraph.section(messages.text("left.others")));
        }
        return others;
    }

    private Button other(LeftRun run) {
        return Styles.on(small(Buttons.text(messages.text("left.other." + run.part().id(), run.summary().scenarioTitle(),
                when.moment(run.summary().touched())), () -> model.resume(run))), "other-left");
    }

    private static Button small(Button button) {
        return Buttons.wrapping(Styles.on(button, Styles.SMALL));
    }
}
