package org.balancingact.app.story;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.PortraitArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.CastMember;

/** What one person says: portrait, name, and the line below it. The player has no portrait, and stands as far in as all others. */
public final class TurnOfTalk extends HBox {
    TurnOfTalk(Optional<CastMember> person, String name, String says) {
        Label who = Styles.on(new Label(name), Styles.NOTE, Styles.MUTED, Styles.STRONG);
        VBox words = Styles.on(new VBox(who, Paragraph.story(StoryWords.quoted(says))), "turn-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(person.<Node>map(PortraitArt::new).orElseGet(() -> Styles.on(new Region(), "portrait")), words);
        getStyleClass().add("turn");
    }
}
