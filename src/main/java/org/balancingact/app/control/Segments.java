package org.balancingact.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Names side by side of which one is chosen, the first to begin with. */
public final class Segments extends FlowPane {
    private final List<ToggleButton> buttons = new ArrayList<>();

    /** @param onChosen called with the place of the name that is chosen, counted from 0 */
    public Segments(List<String> names, IntConsumer onChosen) {
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("segments");
        for (int k = 0; k < names.size(); k++) {
            int place = k;
            ToggleButton button = new ToggleButton(names.get(k));
            button.setId("way-" + k);
            button.setToggleGroup(group);
            button.setSelected(k == 0);
            button.setOnAction(event -> {
                button.setSelected(true);
                onChosen.accept(place);
            });
            buttons.add(button);
        }
        getChildren().setAll(buttons);
    }

    /** Chooses the name at this place, as by a press. */
    public void choose(int place) {
        buttons.get(place).fire();
    }

    /** All names stay in one row wherever there is room. */
    @Override
    protected double computePrefWidth(double height) {
        double names = buttons.stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum();
        return snappedLeftInset() + names + (buttons.size() - 1) * snapSpaceX(getHgap()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
    }
}
