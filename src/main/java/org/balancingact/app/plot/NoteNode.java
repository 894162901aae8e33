package org.balancingact.app.plot;

import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import org.balancingact.picture.Mark;
import org.balancingact.picture.Role;

/** Words about a point of a line, on a stem, with a halo that keeps them apart from what they lie on. */
final class NoteNode extends Group {
    private final Line stem = new Line();
    private final Circle foot = new Circle();
    private final Polygon push = new Polygon();
    private final Text halo;
    private final Text words;

    NoteNode(String text, boolean fromOutside) {
        halo = new Text(text);
        words = new Text(text);
        stem.getStyleClass().add("note-stem");
        foot.getStyleClass().add(Role.DOT.styleClass());
        push.getStyleClass().add(Role.SHOCK.styleClass());
        halo.getStyleClass().addAll("note-words", "note-halo");
        words.getStyleClass().add("note-words");
        halo.setTextOrigin(VPos.CENTER);
        words.setTextOrigin(VPos.CENTER);
        getChildren().addAll(stem, foot, halo, words);
        if (fromOutside) {
            getChildren().add(push);
        }
        setMouseTransparent(true);
    }

    /** @param em pixels of one em */
    void place(Mark.Note note, double em) {
        double x = Math.floor(note.at().x() * em) + 0.5;
        stem.setStartX(x);
        stem.setStartY(note.at().y() * em);
        stem.setEndX(x);
        stem.setEndY(note.stemEnd().y() * em);
        foot.setCenterX(note.at().x() * em);
        foot.setCenterY(note.at().y() * em);
        foot.setRadius(Mark.Note.FOOT * em);
        push.getPoints().setAll(note.triangle().stream().flatMap(point -> Stream.of(point.x() * em, point.y() * em)).toList());
        for (Text text : new Text[] {halo, words}) {
            text.setX(Math.round(note.textLeft() * em));
            text.setY(Math.round(note.words().middle().y() * em));
        }
    }
}
