package org.balancingact.app.library;

import java.time.Clock;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.When;
import org.balancingact.app.control.art.CoverArt;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** The run that was left, with the button to go on. */
final class LeftRunStrip extends HBox {
    private final Messages messages = Messages.of("library");

    LeftRunStrip(LeftRun left, Clock clock, Runnable resume, Runnable again) {
        getStyleClass().add("left-run");
        setAlignment(Pos.CENTER_LEFT);
        CoverArt cover = new CoverArt(left.document().scenario().cover(), left.summary().scenarioId());
        Node words = words(left, clock, resume, again);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(cover, words);
    }

    private Node words(LeftRun left, Clock clock, Runnable resume, Runnable again) {
        Button onward = Buttons.primary(messages.text("left.continue"), resume);
        onward.setId("continue");
        Button restart = Buttons.text(messages.text("left.again"), again);
        restart.setId("start-again");
        FlowPane buttons = new FlowPane(onward, restart);
        buttons.getStyleClass().add("button-row");
        Optional<String> scene = left.scene().map(title -> messages.text("left.scene", left.week(), title));
        VBox words = new VBox(Paragraph.note(messages.text("left.title")), Paragraph.title(left.summary().scenarioTitle()));
        scene.ifPresent(line -> words.getChildren().add(new Paragraph(line)));
        words.getChildren().addAll(new Paragraph(messages.text("left.saved", left.decision(), left.of(),
                When.of(clock).moment(left.summary().touched())), Styles.NOTE, Styles.MUTED), buttons);
        words.getStyleClass().add("left-run-words");
        return words;
    }
}
