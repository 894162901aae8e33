package org.balancingact.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.balancingact.i18n.Messages;

/** Names side by side of which one is chosen. For the Tab key they are one thing; the arrow keys choose among them. */
public final class Segments extends FlowPane {
    private static final PseudoClass JOINED = PseudoClass.getPseudoClass("joined");
    /** Joined buttons share the line between them, in pixels. */
    private static final double SHARED = 1;

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final IntConsumer onChosen;

    private Segments(List<String> names, OptionalInt chosen, IntConsumer onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("segments");
        names.forEach(this::add);
        setIds(place -> "way-" + place);
        getChildren().setAll(buttons);
        buttons.get(0).getStyleClass().add("first");
        buttons.get(buttons.size() - 1).getStyleClass().add("last");
        chosen.ifPresent(place -> buttons.get(place).setSelected(true));
        group.selectedToggleProperty().addListener((selected, before, now) -> {
            if (now != null) {
                onChosen.accept(buttons.indexOf(now));
            }
            refresh();
        });
        refresh();
    }

    /**
     * The first is chosen to begin with.
     *
     * @param onChosen called with the place of the name that is chosen, counted from 0
     */
    public Segments(List<String> names, IntConsumer onChosen) {
        this(names, OptionalInt.of(0), onChosen);
    }

    /**
     * Asks for one of the names.
     *
     * @param chosen   the place of the name that is chosen to begin with; empty where that is left open
     * @param onChosen called with the place of the name that is chosen, counted from 0
     */
    public static Segments asking(List<String> names, OptionalInt chosen, IntConsumer onChosen) {
        return new Segments(names, chosen, onChosen);
    }

    /** The same names, each for itself: what a list is filtered by, or which of the gauges is looked at. */
    public Segments asPills() {
        getStyleClass().add("pills");
        return this;
    }

    private void add(String name) {
        ToggleButton button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.setOnAction(event -> button.setSelected(true));
        buttons.add(button);
    }

    private void refresh() {
        int stop = chosen().orElse(0);
        buttons.forEach(button -> button.setFocusTraversable(buttons.indexOf(button) == stop));
    }

    /** Names each button by its place. */
    public void setIds(IntFunction<String> id) {
        buttons.forEach(button -> button.setId(id.apply(buttons.indexOf(button))));
    }

    /** Says with each name what it is about. */
    public void setSpoken(String about) {
        buttons.forEach(button -> button.setAccessibleText(Messages.of("control").text("button.spoken", about, button.getText())));
    }

    public OptionalInt chosen() {
        int place = buttons.indexOf(group.getSelectedToggle());
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Where the Tab key stops. */
    public Node stop() {
        return buttons.get(chosen().orElse(0));
    }

    /** Chooses the name at this place, as by a press. */
    public void choose(int place) {
        if (buttons.get(place).isSelected()) {
            onChosen.accept(place);
        } else {
            buttons.get(place).setSelected(true);
        }
    }

    /** Chooses the name at this place and puts the focus there; false where there is none. */
    public boolean focus(int place) {
        if (place >= buttons.size()) {
            return false;
        }
        choose(place);
        buttons.get(place).requestFocus();
        return true;
    }

    /** Leaves it open which one is chosen. */
    public void clear() {
        group.selectToggle(null);
    }

    @Override
    protected void layoutChildren() {
        boolean oneRow = snappedLeftInset() + names() - (buttons.size() - 1) * SHARED + snappedRightInset() <= getWidth();
        pseudoClassStateChanged(JOINED, oneRow && !getStyleClass().contains("pills"));
        super.layoutChildren();
    }

    private double names() {
        return buttons.stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum();
    }

    /** All names stay in one row wherever there is room. */
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + names() + (buttons.size() - 1) * snapSpaceX(getHgap()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
    }
}
