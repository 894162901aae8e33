package org.balancingact.app.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.balancingact.app.style.Styles;

/** Radio buttons and check boxes with a strong line and a note below it. */
public final class Choices {
    private Choices() {}

    /** A radio button that stands for a value of the property and follows it. */
    public static <T> RadioButton one(T value, Property<T> property, ToggleGroup group, String title, String note) {
        RadioButton button = new RadioButton();
        button.setToggleGroup(group);
        property.subscribe(now -> button.setSelected(value.equals(now)));
        button.selectedProperty().addListener((selected, before, now) -> {
            if (now) {
                property.setValue(value);
            }
        });
        describe(button, title, note);
        return button;
    }

    /** A check box for the property. */
    public static CheckBox any(BooleanProperty property, String title, String note) {
        CheckBox box = new CheckBox();
        box.selectedProperty().bindBidirectional(property);
        describe(box, title, note);
        return box;
    }

    private static void describe(Labeled choice, String title, String note) {
        choice.getStyleClass().add("choice");
        choice.setGraphic(new VBox(new Paragraph(title, Styles.STRONG), Paragraph.note(note)));
        choice.setAccessibleText(title + ". " + note);
        choice.setMaxWidth(Double.MAX_VALUE);
    }
}
