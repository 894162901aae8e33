package org.balancingact.app.play;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A dash for each decision of the story: made, on, to come. */
final class ProgressDashes extends HBox {
    private static final PseudoClass MADE = PseudoClass.getPseudoClass("made");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    ProgressDashes() {
        getStyleClass().add("dashes");
    }

    /** @param on the number of the decision that is on, from 1 */
    void show(int on, int total) {
        List<Region> dashes = new ArrayList<>();
        for (int number = 1; number <= total; number++) {
            Region dash = new Region();
            dash.getStyleClass().add("dash");
            dash.pseudoClassStateChanged(MADE, number < on);
            dash.pseudoClassStateChanged(ON, number == on);
            dashes.add(dash);
        }
        getChildren().setAll(dashes);
    }
}
