package org.balancingact.app.story;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.StandingChange;
import org.balancingact.app.art.PortraitArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.report.words.StoryWords;

/** Who stands otherwise to the player than at the last checkpoint, a row a person: portrait and words. */
public final class StandingRows extends VBox {
    public StandingRows(List<StandingChange> people) {
        getStyleClass().add("standings");
        people.forEach(change -> getChildren().add(Styles.on(new HBox(new PortraitArt(change.person()),
                new Paragraph(StoryWords.of(change))), "standing")));
    }
}
