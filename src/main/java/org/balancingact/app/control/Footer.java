package org.balancingact.app.control;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;

/**
 * The strip below a page, at one place on every page of its kind: a caution or a hint at the left, at the right what else there is to
 * do, and last the main button. Where the words have little room beside the buttons they stand above them.
 */
public final class Footer extends WidthFirst {
    /** Em that words need beside the buttons. */
    private static final double LEAST_WORDS = 14;
    private static final double GAP = 2;
    /** Em above and below: a strip with buttons in one line is 3.5 em high. */
    private static final double MARGIN = 0.5;
    /** Em between words and the buttons below them. */
    private static final double BELOW = 0.5;

    private final Paragraph words;
    private final HBox buttons = new HBox();

    public Footer(String words) {
        this.words = new Paragraph(words, Styles.NOTE, Styles.MUTED);
        this.buttons.getStyleClass().add("footer-buttons");
        getStyleClass().add("footer");
        setParts(List.of(this.words, this.buttons));
    }

    /** What else there is to do, then the main button; none while the page itself says what is next. */
    public void setButtons(Button... buttons) {
        List.of(buttons).forEach(Buttons::wrapping);
        this.buttons.getChildren().setAll(buttons);
        requestLayout();
    }

    /** @return pixels for the words beside the buttons; too few mean that they stand above */
    private double beside(double inside) {
        return inside - buttonsWidth(inside) - em.pixels(GAP);
    }

    private double buttonsWidth(double inside) {
        return Math.min(inside, Math.ceil(buttons.prefWidth(-1)));
    }

    private boolean isStacked(double inside) {
        return beside(inside) < em.pixels(LEAST_WORDS) && words.prefWidth(-1) > beside(inside);
    }

    private double inside(double width) {
        return width - 2 * PageMargins.side(width, em);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width < 0 ? getWidth() : width);
        double pressed = buttons.prefHeight(buttonsWidth(inside));
        double said = words.prefHeight(isStacked(inside) ? inside : beside(inside));
        return Math.ceil((isStacked(inside) ? said + em.pixels(BELOW) + pressed : Math.max(said, pressed)) + em.pixels(2 * MARGIN)) + snappedTopInset();
    }

    @Override
    protected void layoutChildren() {
        double left = PageMargins.side(getWidth(), em);
        double inside = inside(getWidth());
        double width = buttonsWidth(inside);
        double top = snappedTopInset() + em.pixels(MARGIN);
        double height = getHeight() - top - em.pixels(MARGIN);
        if (isStacked(inside)) {
            double said = words.prefHeight(inside);
            words.resizeRelocate(left, top, inside, said);
            double below = said + em.pixels(BELOW);
            buttons.resizeRelocate(left + inside - width, top + below, width, height - below);
        } else {
            double said = Math.min(height, words.prefHeight(beside(inside)));
            words.resizeRelocate(left, snapPositionY(top + (height - said) / 2), beside(inside), said);
            buttons.resizeRelocate(left + inside - width, top, width, height);
        }
    }
}
