package org.balancingact.app.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.balancingact.app.style.Em;

/** A line from 0 to 100 points with a tick at 50, and a way on it from a hollow dot (before) to a filled one (now). */
public final class Track extends Region {
    private static final double MIDDLE = 50;

    private final double before;
    private final double now;
    private final Em em = new Em();
    private final Line line = styled(new Line(), "track-line");
    private final Line tick = styled(new Line(), "track-tick");
    private final Line way = styled(new Line(), "track-way");
    private final Circle from = styled(new Circle(), "dot-before");
    private final Circle to = styled(new Circle(), "dot-now");

    /** Both values in points. */
    public Track(double before, double now) {
        this.before = before;
        this.now = now;
        getStyleClass().add("track");
        getChildren().setAll(line, tick, way, from, to, em.probe());
        em.sizeProperty().addListener(change -> requestLayout());
    }

    private static <S extends Shape> S styled(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2) + 0.5;
        place(line, 0, getWidth(), middle);
        place(way, at(before), at(now), middle);
        tick.setStartX(Math.round(at(MIDDLE)) + 0.5);
        tick.setEndX(tick.getStartX());
        tick.setStartY(middle - em.pixels(0.4));
        tick.setEndY(middle + em.pixels(0.4));
        place(from, at(before), middle, em.pixels(0.28));
        place(to, at(now), middle, em.pixels(0.38));
    }

    private double at(double points) {
        double room = em.pixels(0.4);
        return room + (getWidth() - 2 * room) * points / 100;
    }

    private static void place(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }

    private static void place(Circle dot, double x, double y, double radius) {
        dot.setCenterX(x);
        dot.setCenterY(y);
        dot.setRadius(radius);
    }
}
