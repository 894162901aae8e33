package org.balancingact.app.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.app.plot.Plot;

/** A bar from the left end of a line, with ticks across the line and, where there is one to compare with, a ring. */
final class ShareBar extends Plot {
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final double HEIGHT = 0.5;
    private static final double RING = 0.25;
    private static final double TICK = 0.5;

    private final double value;
    private final double whole;
    private final List<Double> ticks;
    private final Optional<Double> ring;
    private final Line track = new Line();
    private final Region bar = new Region();
    private final List<Line> marks = new ArrayList<>();
    private final Circle dot = new Circle();

    /**
     * @param whole value at the right end of the line
     * @param ring  where the ring lies
     */
    ShareBar(double value, double whole, List<Double> ticks, Optional<Double> ring) {
        this.value = value;
        this.whole = whole;
        this.ticks = List.copyOf(ticks);
        this.ring = ring;
        createView();
    }

    private void createView() {
        getStyleClass().add("share-bar");
        track.getStyleClass().add("share-track");
        bar.getStyleClass().add("share-fill");
        dot.getStyleClass().add("plot-hollow");
        dot.setVisible(ring.isPresent());
        getChildren().addAll(track, bar);
        ticks.forEach(tick -> {
            Line mark = new Line();
            mark.getStyleClass().add("plot-axis");
            marks.add(mark);
        });
        getChildren().addAll(marks);
        getChildren().add(dot);
    }

    /** Marks the bar as one that should be shorter or longer. */
    ShareBar outside(boolean outside) {
        pseudoClassStateChanged(OUTSIDE, outside);
        return this;
    }

    private double x(double at) {
        return em(RING) + (getWidth() - 2 * em(RING)) * Math.min(1, at / whole);
    }

    @Override
    protected void layoutChildren() {
        double middle = crisp(getHeight() / 2);
        line(track, x(0), middle, x(whole), middle);
        double length = value == 0 ? 0 : Math.max(em(0.125), x(value) - x(0));
        bar.resizeRelocate(x(0), Math.round(middle - em(HEIGHT) / 2), length, Math.round(em(HEIGHT)));
        for (int k = 0; k < marks.size(); k++) {
            double x = crisp(x(ticks.get(k)));
            line(marks.get(k), x, middle - em(TICK), x, middle + em(TICK));
        }
        ring.ifPresent(at -> dot(dot, x(at), middle, em(RING)));
    }
}
