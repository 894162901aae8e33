package org.balancingact.app.room.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.balancingact.app.style.Styles;

/** How many votes an option has: a dot for each while they can be counted, else a bar. Those of the vote before are hollow. */
final class VoteMarks extends HBox {
    private static final int MOST_DOTS = 40;

    /** @param most votes that any option has in any of the votes shown: all have one scale */
    VoteMarks(int votes, int most, boolean before) {
        getStyleClass().add("vote-marks");
        if (most <= MOST_DOTS) {
            getChildren().setAll(dots(votes, before));
        } else {
            VoteBar bar = Styles.on(new VoteBar((double) votes / most), before ? "hollow" : "full");
            HBox.setHgrow(bar, Priority.ALWAYS);
            getChildren().setAll(bar);
        }
    }

    private static List<Node> dots(int votes, boolean before) {
        List<Node> dots = new ArrayList<>();
        for (int vote = 0; vote < votes; vote++) {
            dots.add(Styles.on(new Region(), "vote-dot", before ? "hollow" : "full"));
        }
        return dots;
    }
}
