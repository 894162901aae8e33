package org.balancingact.app.plot;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.app.style.Em;
import org.balancingact.picture.RunPicture;

/** Where the cursor of a run is: a line through all rows, a dot on the line that it is at, and a note that says what is there. */
final class CursorMarks {
    private static final double FRONT = -2;
    private static final double DOT = 0.3;
    private static final double BESIDE = 0.5;

    private final Line line = new Line();
    private final Circle dot = new Circle();
    private final Label note = new Label();

    CursorMarks() {
        line.getStyleClass().add("plot-cursor");
        dot.getStyleClass().add("plot-cursor-dot");
        note.getStyleClass().addAll("plot-label", "plot-cursor-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        nodes().forEach(node -> {
            node.setMouseTransparent(true);
            node.setViewOrder(FRONT);
        });
    }

    List<Node> nodes() {
        return List.of(line, dot, note);
    }

    boolean isShown() {
        return line.isVisible();
    }

    /** @param said whether the note is shown, too */
    void show(boolean shown, boolean said) {
        line.setVisible(shown);
        dot.setVisible(shown);
        note.setVisible(shown && said);
    }

    void place(RunPicture.Cursor at, Em em, String words) {
        double x = Math.floor(em.pixels(at.at().x())) + 0.5;
        line.setStartX(x);
        line.setStartY(em.pixels(at.top()));
        line.setEndX(x);
        line.setEndY(em.pixels(at.bottom()));
        dot.setCenterX(em.pixels(at.at().x()));
        dot.setCenterY(em.pixels(at.at().y()));
        dot.setRadius(em.pixels(DOT));
        note.setText(words);
        double width = note.prefWidth(-1);
        double height = note.prefHeight(width);
        note.resizeRelocate(Math.round(at.noteRight() ? x + em.pixels(BESIDE) : x - em.pixels(BESIDE) - width),
                Math.round(em.pixels(at.noteBottom()) - height), Math.ceil(width), Math.ceil(height));
    }
}
