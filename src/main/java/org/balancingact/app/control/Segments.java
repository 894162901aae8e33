package org.balancingact.app.control;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Names side by side of which one is chosen, the first to begin with. */
public final class Segments extends FlowPane {
    /** Pixels up to which the names stay in one row wherever there is room. */
    private static final double WIDEST = 10_000;
    /** @param onChosen called with the place of the name that is chosen, counted from 0 */
    public Segments(List<String> names, IntConsumer onChosen) {
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("segments");
        setPrefWrapLength(WIDEST);
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
            getChildren().add(button);
        }
    }
}
