package org.balancingact.app.learn;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/** An answer with the key that picks it. Once the question was answered it says whether it is the one, and whether it was picked. */
final class AnswerRow extends HBox {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Messages messages = Messages.of("learn");
    private final String text;
    private final Runnable pick;
    private final Label said = new Label();
    private boolean picked;
    private boolean answered;

    /** @param number of the key, 1 for the first option */
    AnswerRow(String text, int number, Runnable pick) {
        this.text = text;
        this.pick = pick;
        getStyleClass().addAll("option", "focusable", "answer");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(messages.text("answer.spoken", number, text));
        Label key = Styles.on(new Label(Numbers.whole(number)), "option-key");
        Paragraph words = Styles.on(new Paragraph(text), "option-text");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        said.getStyleClass().addAll(Styles.NOTE, "answer-said");
        said.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(key, words, said, Styles.on(new Region(), "option-check"));
        setOnMouseClicked(event -> {
            requestFocus();
            fire();
        });
    }

    private void fire() {
        if (!answered) {
            pick.run();
        }
    }

    void setPicked(boolean picked) {
        this.picked = picked;
        pseudoClassStateChanged(PICKED, picked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** From now on it says what it was. */
    void setAnswered(boolean right) {
        answered = true;
        pseudoClassStateChanged(RIGHT, right);
        said.setText(right ? messages.text("answer.here") : picked ? messages.text("answer.yours") : "");
        setAccessibleText(Lists.sentences(text, said.getText()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? picked : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
