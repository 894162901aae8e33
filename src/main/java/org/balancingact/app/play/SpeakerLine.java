package org.balancingact.app.play;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.PortraitArt;
import org.balancingact.app.style.Styles;
import org.balancingact.scenario.CastMember;

/** Portrait, name and job of who speaks. */
final class SpeakerLine extends HBox {
    SpeakerLine(CastMember speaker) {
        Label name = new Label(speaker.name());
        name.getStyleClass().add(Styles.STRONG);
        Label title = new Label(speaker.title());
        title.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        getStyleClass().add("speaker");
        VBox words = new VBox(name, title);
        words.getStyleClass().add("speaker-words");
        getChildren().setAll(new PortraitArt(speaker), words);
    }
}
