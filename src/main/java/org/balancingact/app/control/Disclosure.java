package org.balancingact.app.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;

/** A question that is only its words; pressed, its answer stands below it, and pressed again it goes. */
public final class Disclosure extends VBox {

    public Disclosure(String question, String answer) {
        Paragraph words = Paragraph.note(answer);
        words.setVisible(false);
        words.managedProperty().bind(words.visibleProperty());
        Button ask = Buttons.text(question, () -> words.setVisible(!words.isVisible()));
        ask.getStyleClass().add(Styles.SMALL);
        ask.accessibleTextProperty().bind(Bindings.when(words.visibleProperty()).then(Lists.sentences(question, answer)).otherwise(question));
        getStyleClass().add("disclosure");
        getChildren().setAll(ask, words);
    }
}
