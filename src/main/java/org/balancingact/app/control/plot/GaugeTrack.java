package org.balancingact.app.control.plot;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A line from 0 to 100 with a tick at 50, a hollow dot for what was and a filled one for what is. */
public final class GaugeTrack extends Plot {
    private static final double POINT = 1000;
    private static final double HOLLOW = 0.29;
    private static final double FILLED = 0.38;

    private final long before;
    private final long now;
    private final Line track = new Line();
    private final Line tick = new Line();
    private final Line moved = new Line();
    private final Circle was = new Circle();
    private final Circle is = new Circle();

    /**
     * @param before milli-points
     * @param now    milli-points
     */
    public GaugeTrack(long before, long now) {
        this.before = before;
        this.now = now;
        track.getStyleClass().add("gauge-track");
        tick.getStyleClass().add("gauge-tick");
        moved.getStyleClass().add("gauge-moved");
        was.getStyleClass().add("plot-hollow");
        is.getStyleClass().add("plot-dot");
        getChildren().addAll(track, tick, moved, was, is);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(19);
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(1);
    }

    @Override
    protected void layoutChildren() {
        double y = getHeight() / 2;
        double middle = crisp(x(50 * POINT));
        line(track, 0, y, getWidth(), y);
        line(tick, middle, y - em(0.4), middle, y + em(0.4));
        line(moved, x(before), y, x(now), y);
        dot(was, x(before), y, em(HOLLOW));
        dot(is, x(now), y, em(FILLED));
    }

    private double x(double milliPoints) {
        return getWidth() * milliPoints / (100 * POINT);
    }
}
