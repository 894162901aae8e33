package org.balancingact.app.control;

import javafx.scene.layout.StackPane;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.engine.Choice;

/** The mark of a decision as it stands; a first pick that was taken back shows hollow behind it, in room of its own. */
public final class DecisionMark extends StackPane {

    public DecisionMark(CountedChoice counted) {
        Choice choice = counted.choice();
        getStyleClass().add("decision-mark");
        if (counted.changed()) {
            StyleMark behind = new StyleMark(counted.style(), choice.number()).takenBack();
            behind.getStyleClass().add("behind");
            getStyleClass().add("changed");
            getChildren().add(behind);
        }
        getChildren().add(new StyleMark(choice.option().style(), choice.number()));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
