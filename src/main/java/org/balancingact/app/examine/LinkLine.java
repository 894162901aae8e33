package org.balancingact.app.examine;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.balancingact.analysis.map.StoryMap.Link;

/** A link of the map, drawn through the points on its way. */
final class LinkLine extends Path {
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final double THINNEST = 1;
    private static final double RANGE = 4.5;
    private static final int SAMPLES = 8;

    private final Link link;

    LinkLine(Link link) {
        this.link = link;
        getStyleClass().add("map-link");
        if (link.conditional()) {
            getStyleClass().add("conditional");
        }
        setMouseTransparent(true);
    }

    Link link() {
        return link;
    }

    /** @param share of the runs that go this way, 0 to 1 */
    void setShare(double share, boolean unseen) {
        setStrokeWidth(THINNEST + RANGE * share);
        pseudoClassStateChanged(UNSEEN, unseen);
    }

    /** Whether the line leads to or from the selected scene. */
    void setNear(boolean near) {
        pseudoClassStateChanged(NEAR, near);
    }

    /** Draws the line from the right of the first point to the left of the last. */
    void through(List<Point2D> points) {
        getElements().setAll(new MoveTo(points.get(0).getX(), points.get(0).getY()));
        for (int k = 1; k < points.size(); k++) {
            Point2D from = points.get(k - 1);
            Point2D to = points.get(k);
            double middle = (from.getX() + to.getX()) / 2;
            getElements().add(new CubicCurveTo(middle, from.getY(), middle, to.getY(), to.getX(), to.getY()));
        }
    }

    /** Small boxes that cover the line between the points. */
    static List<Box> cover(List<Point2D> points, double size) {
        List<Box> boxes = new ArrayList<>();
        for (int k = 1; k < points.size(); k++) {
            for (int sample = 0; sample <= SAMPLES; sample++) {
                double t = (double) sample / SAMPLES;
                Point2D from = points.get(k - 1);
                Point2D to = points.get(k);
                double ease = t * t * (3 - 2 * t);
                double x = from.getX() + (to.getX() - from.getX()) * (1.5 * t * (1 - t) + t * t * t);
                boxes.add(Box.around(x, from.getY() + (to.getY() - from.getY()) * ease, size, size));
            }
        }
        return boxes;
    }
}
