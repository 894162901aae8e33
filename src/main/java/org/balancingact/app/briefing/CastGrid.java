package org.balancingact.app.briefing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.art.PortraitArt;
import org.balancingact.app.style.Styles;
import org.balancingact.scenario.CastMember;

/** The people of the story, as many side by side as there is room for. */
final class CastGrid extends TilePane {

    CastGrid(List<CastMember> cast) {
        getStyleClass().add("cast");
        setTileAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(cast.stream().map(CastGrid::person).toList());
    }

    private static Node person(CastMember member) {
        VBox words = new VBox(new Paragraph(member.name(), Styles.STRONG), Paragraph.note(member.title()));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox person = new HBox(new PortraitArt(member), words);
        person.setAlignment(Pos.CENTER_LEFT);
        person.getStyleClass().add("cast-member");
        return person;
    }
}
