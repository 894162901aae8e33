package org.balancingact.app.debrief;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Style;

/** What the player takes each move for. Each tag is kept at once; leaving the question open leaves the tags as they are. */
final class TagsQuestion extends Question {
    private final Messages messages = Messages.of("walk");
    private final DebriefViewModel model;
    private final VBox moves = new VBox();
    private Node first = moves;

    TagsQuestion(DebriefViewModel model) {
        super("tags", Messages.of("walk").text("feeling.tags"), Messages.of("walk").text("feeling.tags.note"));
        this.model = model;
        moves.getStyleClass().add("tag-rows");
        Map<Integer, Style> tags = model.tags();
        model.debrief().run().choices()
                .forEach(choice -> moves.getChildren().add(row(choice, Optional.ofNullable(tags.get(choice.number())))));
    }

    private Node row(Choice choice, Optional<Style> before) {
        ToggleGroup group = new ToggleGroup();
        HBox styles = new HBox();
        styles.getStyleClass().addAll("segments");
        for (Style style : Style.values()) {
            ToggleButton button = new ToggleButton(messages.text("tag." + style.id()));
            button.setId("tag-" + choice.number() + "-" + style.id());
            button.setToggleGroup(group);
            button.setSelected(before.equals(Optional.of(style)));
            button.setAccessibleText(choice.option().brief() + ", " + button.getText());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.tag(choice.number(), style);
            });
            styles.getChildren().add(button);
        }
        if (choice.number() == 1) {
            first = styles.getChildren().get(0);
        }
        return new EndsRow(new Paragraph(messages.text("feeling.move", choice.number(), choice.option().brief())), styles);
    }

    @Override
    Node control() {
        return moves;
    }

    @Override
    Node first() {
        return first;
    }

    @Override
    Optional<String> said() {
        int tagged = model.tags().size();
        return tagged == 0 ? Optional.empty()
                : Optional.of(messages.text("feeling.tagged", tagged, model.debrief().run().choices().size()));
    }

    @Override
    void leaveOpen() {}
}
