package org.balancingact.app.plot;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** A plot comes in from left to right when it is first seen. */
public final class FirstDrawing {
    private static final Duration TIME = Duration.millis(700);
    /** So far the ring of a plot reaches over its edges. */
    private static final double EDGE = 10;
    private static final double HUGE = 10_000;

    private FirstDrawing() {}

    /** Draws it once, beginning with nothing at this moment. */
    public static void of(Region plot) {
        Rectangle seen = new Rectangle(-EDGE, -EDGE, 0, HUGE);
        plot.setClip(seen);
        new Timeline(new KeyFrame(TIME, done -> plot.setClip(null), new KeyValue(seen.widthProperty(),
                Math.max(plot.getWidth(), plot.prefWidth(-1)) + 2 * EDGE, Interpolator.EASE_OUT))).play();
    }
}
