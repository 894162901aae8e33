package org.balancingact.app.play;

import javafx.animation.Interpolator;
import javafx.animation.ScaleTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Option;

/** An option with the key that picks it. Room for the check is always kept, so that picking moves nothing. */
final class OptionCard extends HBox {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private static final Duration FILLING = Duration.millis(120);

    private final Option option;
    private final Runnable pick;
    private final Region fill = Styles.on(new Region(), "option-fill");
    private boolean picked;

    /** @param number 1 for the first option shown */
    OptionCard(Option option, int number, Runnable pick) {
        this.option = option;
        this.pick = pick;
        setId("option-" + number);
        getStyleClass().addAll("option", "focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(Messages.of("play").text("option.spoken", number, option.text()));
        createView(number);
        setOnMouseClicked(event -> {
            requestFocus();
            pick.run();
        });
    }

    /** What was an option once and can’t be picked any more. */
    static OptionCard past(Option option, int number, boolean picked) {
        OptionCard card = new OptionCard(option, number, () -> {});
        card.setFocusTraversable(false);
        card.setMouseTransparent(true);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setPicked(picked);
        card.pseudoClassStateChanged(FADED, !picked);
        return card;
    }

    private void createView(int number) {
        Label key = new Label(Numbers.whole(number));
        key.getStyleClass().addAll("option-key", "over-fill");
        StackPane keyPlace = new StackPane(fill, key);
        keyPlace.setMaxHeight(USE_PREF_SIZE);
        Paragraph text = new Paragraph(option.text());
        text.getStyleClass().add("option-text");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Region check = new Region();
        check.getStyleClass().add("option-check");
        getChildren().setAll(keyPlace, text, check);
    }

    /** Pixels above and below the text, and at its sides. */
    void setRoom(double above, double beside) {
        setPadding(new Insets(above, beside, above, beside));
    }

    Option option() {
        return option;
    }

    void setPicked(boolean picked) {
        this.picked = picked;
        pseudoClassStateChanged(PICKED, picked);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** Lets its key, which is picked, fill from the middle. */
    void fill() {
        fill.setScaleX(0);
        fill.setScaleY(0);
        ScaleTransition filling = new ScaleTransition(FILLING, fill);
        filling.setToX(1);
        filling.setToY(1);
        filling.setInterpolator(Interpolator.EASE_OUT);
        filling.play();
    }

    boolean isPicked() {
        return picked;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? picked : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            pick.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
