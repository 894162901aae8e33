package org.balancingact.app.control;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.scenario.Style;

/** The mark of a decision as it stands; a first pick that was taken back shows hollow behind it, in room of its own. */
public final class DecisionMark extends StackPane {

    /** The mark of a choice. */
    public DecisionMark(CountedChoice counted) {
        this(counted.choice().option().style(), counted.choice().number(), counted.takenBack());
    }

    /** @param takenBack the style of the first pick, where it was taken back */
    public DecisionMark(Style style, int decision, Optional<Style> takenBack) {
        getStyleClass().add("decision-mark");
        takenBack.ifPresent(first -> {
            StyleMark behind = new StyleMark(first, decision).takenBack();
            behind.getStyleClass().add("behind");
            getStyleClass().add("changed");
            getChildren().add(behind);
        });
        getChildren().add(new StyleMark(style, decision));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
