package org.balancingact.app.control;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/** Radio buttons and check boxes with a strong line and a note below it. */
public final class Choices {
    private Choices() {}

    /** A radio button that stands for a value of the property and follows it. */
    public static <T> Node one(T value, Property<T> property, ToggleGroup group, String id, String title, String note) {
        return row(radio(value, property, group), id, title, note, new VBox());
    }

    /** The same with the note behind the strong words, as far as there is room. */
    public static <T> Node inLine(T value, Property<T> property, ToggleGroup group, String id, String title, String note) {
        return row(radio(value, property, group), id, title, note, Styles.on(new FlowPane(), "choice-line"));
    }

    private static <T> RadioButton radio(T value, Property<T> property, ToggleGroup group) {
        RadioButton button = new RadioButton();
        button.setToggleGroup(group);
        // Only while it is in a window: the property outlives the screens that show it, and must not hold them.
        property.when(button.sceneProperty().map(Objects::nonNull).orElse(false)).subscribe(now -> button.setSelected(value.equals(now)));
        button.selectedProperty().addListener((selected, before, now) -> {
            if (now) {
                property.setValue(value);
            }
        });
        return button;
    }

    /** A check box for the property. */
    public static Node any(BooleanProperty property, String id, String title, String note) {
        CheckBox box = new CheckBox();
        box.selectedProperty().bindBidirectional(property);
        return row(box, id, title, note, new VBox());
    }

    /** The control with its words beside it; a click on the words, or between the two, is a click on the control. */
    private static HBox row(ButtonBase choice, String id, String title, String note, Pane words) {
        choice.setId(id);
        choice.setAccessibleText(note.isEmpty() ? title : Messages.of("control").text("choice.spoken", title, note));
        words.getChildren().add(new Paragraph(title, Styles.STRONG));
        if (!note.isEmpty()) {
            words.getChildren().add(Paragraph.note(note));
        }
        words.getStyleClass().add("choice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(choice, words);
        row.getStyleClass().add("choice");
        words.setOnMouseClicked(click -> {
            choice.requestFocus();
            choice.fire();
        });
        return row;
    }
}
