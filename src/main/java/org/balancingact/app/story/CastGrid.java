package org.balancingact.app.story;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.balancingact.app.art.PortraitArt;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.scenario.CastMember;

/** The people of the story, as many side by side as there is room for. */
public final class CastGrid extends TilePane {
    /** Em that a person needs beside another. */
    private static final double NARROWEST = 10.5;

    private final Em em = new Em();

    public CastGrid(List<CastMember> cast) {
        getStyleClass().add("cast");
        setTileAlignment(Pos.TOP_LEFT);
        getChildren().setAll(cast.stream().map(CastGrid::person).toList());
        getChildren().add(em.probe());
        widthProperty().addListener(change -> shareWidth());
        em.sizeProperty().addListener(change -> shareWidth());
    }

    private void shareWidth() {
        int columns = (int) Math.max(1, Math.floor((getWidth() + getHgap()) / (em.pixels(NARROWEST) + getHgap())));
        double width = Math.floor((getWidth() - (columns - 1) * getHgap()) / columns);
        setPrefTileWidth(width);
        setPrefTileHeight(getManagedChildren().stream().mapToDouble(person -> person.prefHeight(width)).max().orElse(0));
    }

    private static Node person(CastMember member) {
        VBox words = new VBox(new Paragraph(member.name(), Styles.STRONG), Paragraph.note(member.title()));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox person = Styles.on(new HBox(new PortraitArt(member), words), "cast-member");
        person.setAlignment(Pos.CENTER_LEFT);
        return person;
    }
}
