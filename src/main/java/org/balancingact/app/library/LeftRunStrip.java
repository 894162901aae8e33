package org.balancingact.app.library;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.When;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.play.Remaining;

/** What was left last, on a card with its stage, and the ways to all else that was left. */
final class LeftRunStrip {
    private final Messages messages = Messages.of("library");
    private final LibraryViewModel model;
    private final When when;

    LeftRunStrip(LibraryViewModel model, Clock clock) {
        this.model = model;
        this.when = When.of(clock);
    }

    /** What comes first: a room of tables, else the run that was left last; empty where nothing was left. */
    Optional<StageCard> first(LeftRuns all) {
        return all.room().map(this::room).or(() -> all.latest().map(this::latest));
    }

    private StageCard room(LeftTables room) {
        return new StageCard(room.stage(), room.title(), messages.plural("left.tables", room.tables(), when.moment(room.opened())),
                onward(messages.text("left.continue.tables"), () -> model.resume(room)));
    }

    private StageCard latest(LeftRun latest) {
        List<Button> actions = new ArrayList<>();
        if (latest.part() == Remaining.STORY) {
            actions.add(Buttons.named("start-again", Buttons.text(messages.text("left.again"), () -> model.startAgain(latest))));
        }
        actions.add(onward(messages.text("left.continue." + latest.part().id()), () -> model.resume(latest)));
        return new StageCard(latest.stage(), latest.summary().scenarioTitle(), line(latest), actions.toArray(Button[]::new));
    }

    private Button onward(String words, Runnable action) {
        return Buttons.named("continue", Buttons.withKey(Buttons.primary(words, action), messages.text("left.continue.key")));
    }

    private String line(LeftRun run) {
        String moment = when.moment(run.summary().touched());
        return run.scene().map(title -> messages.text("left.scene", run.week(), title, run.decision(), run.of(), moment, messages.plural("left.minutes", run.minutes())))
                .orElseGet(() -> messages.text("left.title." + run.part().id(), moment));
    }

    /** The ways to the others; empty where there are none. */
    VBox others(LeftRuns all) {
        VBox others = Styles.on(new VBox(), "other-runs");
        all.otherRooms().forEach(room -> others.getChildren().add(other(messages.text("left.other.tables", room.title(), when.moment(room.opened())),
                () -> model.resume(room))));
        all.others().forEach(run -> others.getChildren().add(other(messages.text("left.other." + run.part().id(), run.summary().scenarioTitle(),
                when.moment(run.summary().touched())), () -> model.resume(run))));
        if (all.more() > 0) {
            others.getChildren().add(Buttons.named("more-left", small(Buttons.text(messages.plural("left.more", all.more()), model::showRuns))));
        }
        if (!others.getChildren().isEmpty()) {
            others.getChildren().add(0, Paragraph.section(messages.text("left.others")));
        }
        return others;
    }

    private static Button other(String words, Runnable action) {
        return Styles.on(small(Buttons.text(words, action)), "other-left");
    }

    private static Button small(Button button) {
        return Buttons.wrapping(Styles.on(button, Styles.SMALL));
    }
}
