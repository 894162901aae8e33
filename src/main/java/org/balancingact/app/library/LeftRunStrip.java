package org.balancingact.app.library;

import java.time.Clock;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.CoverArt;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.When;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.play.Remaining;

/** The run that was left last, with the button to go on, and the ways to the others. */
final class LeftRunStrip extends HBox {
    private final Messages messages = Messages.of("library");
    private final LibraryViewModel model;
    private final When when;

    LeftRunStrip(LeftRun latest, LibraryViewModel model, Clock clock) {
        this.model = model;
        this.when = When.of(clock);
        getStyleClass().add("left-run");
        setAlignment(Pos.CENTER_LEFT);
        CoverArt cover = new CoverArt(latest.document().scenario().cover(), latest.summary().scenarioId());
        Node words = words(latest, model.leftProperty().get());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(cover, words);
    }

    private Node words(LeftRun latest, LeftRuns all) {
        VBox words = Styles.on(new VBox(Paragraph.note(messages.text("left.title." + latest.part().id())),
                Paragraph.title(latest.summary().scenarioTitle())), "left-run-words");
        latest.scene().map(title -> messages.text("left.scene", latest.week(), title))
                .ifPresent(line -> words.getChildren().add(new Paragraph(line)));
        words.getChildren().addAll(new Paragraph(played(latest), Styles.NOTE, Styles.MUTED), buttons(latest));
        all.others().forEach(other -> words.getChildren().add(other(other)));
        if (all.more() > 0) {
            Button more = small(Buttons.text(messages.plural("left.more", all.more()), model::showRuns));
            more.setId("more-left");
            words.getChildren().add(more);
        }
        return words;
    }

    private String played(LeftRun run) {
        String moment = when.moment(run.summary().touched());
        return run.part() == Remaining.STORY ? messages.text("left.saved", run.decision(), run.of(), moment)
                : messages.text("left.played", moment);
    }

    private Node buttons(LeftRun latest) {
        Button onward = Buttons.primary(messages.text("left.continue." + latest.part().id()), () -> model.resume(latest));
        onward.setId("continue");
        FlowPane buttons = Styles.on(new FlowPane(onward), "button-row");
        if (latest.part() == Remaining.STORY) {
            Button restart = Buttons.text(messages.text("left.again"), () -> model.startAgain(latest));
            restart.setId("start-again");
            buttons.getChildren().add(restart);
        }
        return buttons;
    }

    private Button other(LeftRun run) {
        Button onward = small(Buttons.text(messages.text("left.other." + run.part().id(), run.summary().scenarioTitle(),
                when.moment(run.summary().touched())), () -> model.resume(run)));
        onward.getStyleClass().add("other-left");
        return onward;
    }

    private static Button small(Button button) {
        button.getStyleClass().add(Styles.SMALL);
        return Buttons.wrapping(button);
    }
}
