package org.balancingact.app.control;

import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * A drawing of a few strokes on 24 by 24 units that stands before a word, never in its place but where the control has a name for the
 * screen reader.
 */
public enum Icon {
    LIBRARY("M4 5h6v6H4zM14 5h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z"),
    HISTORY("M4 12a8 8 0 1 0 2.6-5.9M4 4.5V9h4.5M12 8v4.5l3 2"),
    GEAR("M5 7h9M18 7h1M5 12h2M11 12h8M5 17h7M16 17h3M14 7a2 2 0 1 0 4 0a2 2 0 0 0-4 0"
            + "M7 12a2 2 0 1 0 4 0a2 2 0 0 0-4 0M12 17a2 2 0 1 0 4 0a2 2 0 0 0-4 0"),
    PAUSE("M9 6v12M15 6v12"),
    BACK("M9 7L4.5 11.5L9 16M4.5 11.5H15a4.5 4.5 0 0 1 0 9H12"),
    CHECK("M5 12.5l4.5 4.5L19 7"),
    NEXT("M9 5.5L15.5 12L9 18.5"),
    CLOCK("M12 20a8 8 0 1 0 0-16a8 8 0 0 0 0 16M12 8v4.3l2.8 1.8"),
    WARN("M12 4.5L20.5 19.5H3.5ZM12 10v4.4M12 16.6v.6"),
    INFO("M12 20a8 8 0 1 0 0-16a8 8 0 0 0 0 16M12 11v5M12 8v.6"),
    PLAY("M8 5.5L18.5 12L8 18.5Z"),
    EYE("M3 12q9-12 18 0q-9 12-18 0M12 14.6a2.6 2.6 0 1 0 0-5.2a2.6 2.6 0 0 0 0 5.2"),
    PLUS("M12 5.5v13M5.5 12h13"),
    MINUS("M5.5 12h13"),
    EXPORT("M12 15V4.5M8 8l4-4l4 4M5 13.5v5q0 1 1 1h12q1 0 1-1v-5"),
    FILE("M7 3.5h7l4 4v12q0 1-1 1H7q-1 0-1-1v-15q0-1 1-1M14 3.5v4h4");

    private static final double UNITS = 24;

    private final String strokes;

    Icon(String strokes) {
        this.strokes = strokes;
    }

    /** The icon in the colour of the words beside it, 1.25 em large. */
    public Region draw() {
        return new Drawing(strokes);
    }

    /** Puts the icon before the words of a control. */
    public <T extends Labeled> T before(T control) {
        control.setGraphic(draw());
        control.getStyleClass().add("with-icon");
        return control;
    }

    private static final class Drawing extends Region {
        private final Scale scale = new Scale();

        Drawing(String strokes) {
            SVGPath path = new SVGPath();
            path.setContent(strokes);
            path.setManaged(false);
            path.getStyleClass().add("icon-strokes");
            path.getTransforms().setAll(scale);
            getStyleClass().add("icon");
            setMouseTransparent(true);
            getChildren().setAll(path);
        }

        @Override
        protected void layoutChildren() {
            scale.setX(getWidth() / UNITS);
            scale.setY(getHeight() / UNITS);
        }
    }
}
