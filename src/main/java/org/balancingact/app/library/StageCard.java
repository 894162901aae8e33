package org.balancingact.app.library;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.balancingact.app.art.StageArt;
import org.balancingact.app.art.StageForm;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.picture.stage.Scenery;

/** A story that waits, as a card: its stage, its title, a line, and what to do with it. */
final class StageCard extends VBox {
    /** Of the corners of the card, in pixels, within its edge. */
    private static final double ROUNDED = 18;

    /** @param actions what else there is to do, then the main button */
    StageCard(Scenery scenery, String title, String line, Button... actions) {
        VBox words = Styles.on(new VBox(new Paragraph(title, Styles.SERIF, "stage-card-title"), Paragraph.note(line)), "stage-card-words");
        HBox buttons = Styles.on(new HBox(actions), "stage-card-actions");
        StageArt stage = new StageArt(scenery, Optional.empty(), StageForm.SLIP).withoutPlate();
        stage.setClip(frame(stage));
        getStyleClass().add("stage-card");
        getChildren().setAll(stage, Styles.on(new EndsRow(words, buttons), "stage-card-foot"));
    }

    /** Rounded at its top only: below the picture the card goes on. */
    private static Rectangle frame(StageArt stage) {
        Rectangle frame = new Rectangle();
        frame.setArcWidth(ROUNDED);
        frame.setArcHeight(ROUNDED);
        frame.widthProperty().bind(stage.widthProperty());
        frame.heightProperty().bind(stage.heightProperty().add(ROUNDED));
        return frame;
    }
}
