package org.balancingact.app.story;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.balancingact.analysis.StandingChange;
import org.balancingact.app.art.PortraitArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.report.words.StoryWords;

/** Who stands otherwise to the player than at the last checkpoint: portraits and words, beside each other as far as there is room. */
public final class StandingRows extends FlowPane {
    public StandingRows(List<StandingChange> people) {
        getStyleClass().add("standings");
        for (StandingChange change : people) {
            HBox standing = Styles.on(new HBox(new PortraitArt(change.person()), new Paragraph(StoryWords.of(change))), "standing");
            standing.maxWidthProperty().bind(widthProperty());
            getChildren().add(standing);
        }
    }
}
