package org.balancingact.app.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;

/**
 * The strip below a page, at one place on every page of its kind: a caution or a hint at the left, at the right what else there is to
 * do, and last the main button. Where the words have little room beside the buttons, these say what they do in fewer words, then
 * part of them is folded into a menu, and at last the words stand above them.
 */
public final class Footer extends WidthFirst {
    /** Em that words need beside the buttons. */
    private static final double LEAST_WORDS = 14;
    private static final double GAP = 2;
    /** Em above and below: a strip with buttons in one line is 3.5 em high. */
    private static final double MARGIN = 0.5;
    private static final Measured NOTHING = new Measured(0, 0);
    /** Em between words and the buttons below them. */
    private static final double BELOW = 0.5;

    /** What is tried one after the other: whole names, brief ones, and brief ones with what can be folded in a menu. */
    private enum Form { WHOLE, BRIEF, FOLDED }

    private record Name(String whole, String brief) {}

    private record Measured(double inside, double em) {}

    private final Paragraph words;
    private final HBox buttons = new HBox();
    private final Map<Button, Name> names = new HashMap<>();
    private List<Button> folding = List.of();
    private Optional<MenuButton> menu = Optional.empty();
    private Measured measured = NOTHING;

    public Footer(String words) {
        this.words = new Paragraph(words, Styles.NOTE, Styles.MUTED);
        this.buttons.getStyleClass().add("footer-buttons");
        getStyleClass().add("footer");
        setParts(List.of(this.words, this.buttons));
    }

    /** What else there is to do, then the main button; none while the page itself says what is next. */
    public void setButtons(Button... buttons) {
        setButtons(List.of(), buttons);
    }

    /** @param folding what else there is to do, in a menu where it has no room */
    public void setButtons(List<Button> folding, Button... buttons) {
        this.folding = List.copyOf(folding);
        menu = Optional.of(folding).filter(several -> several.size() > 1).map(MoreMenu::of);
        this.buttons.getChildren().setAll(Stream.of(menu.stream(), folding.stream(), Stream.of(buttons)).flatMap(part -> part).toList());
        this.buttons.getChildren().stream().filter(Button.class::isInstance).forEach(button -> Buttons.wrapping((Button) button));
        names.keySet().retainAll(this.buttons.getChildren());
        fitAgain();
    }

    /** Names the button, the second time in few words for where there is little room; it is always spoken with the whole. */
    public void name(Button button, String whole, String brief) {
        names.put(button, new Name(whole, brief));
        button.setAccessibleText(whole);
        fitAgain();
    }

    private void fitAgain() {
        take(Form.WHOLE);
        measured = NOTHING;
        requestLayout();
    }

    /** Takes the first form in which all stands in one row, else the first in which the buttons do. */
    private void fit(double inside) {
        Measured now = new Measured(inside, em.pixels(1));
        if (now.equals(measured)) {
            return;
        }
        measured = now;
        if (!takeFirst(() -> !isStacked(inside))) {
            takeFirst(() -> buttons.prefWidth(-1) <= inside);
        }
    }

    private boolean takeFirst(BooleanSupplier fits) {
        for (Form each : Form.values()) {
            take(each);
            buttons.applyCss();
            if (fits.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private void take(Form form) {
        names.forEach((button, name) -> button.setText(form == Form.WHOLE ? name.whole : name.brief));
        boolean folded = form == Form.FOLDED && menu.isPresent();
        menu.ifPresent(more -> show(more, folded));
        folding.forEach(button -> show(button, !folded));
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
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
        fit(inside);
        double pressed = buttons.prefHeight(buttonsWidth(inside));
        double said = words.prefHeight(isStacked(inside) ? inside : beside(inside));
        return Math.ceil((isStacked(inside) ? said + em.pixels(BELOW) + pressed : Math.max(said, pressed)) + em.pixels(2 * MARGIN)) + snappedTopInset();
    }

    @Override
    protected void layoutChildren() {
        double left = PageMargins.side(getWidth(), em);
        double inside = inside(getWidth());
        fit(inside);
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
