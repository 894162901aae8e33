package org.balancingact.app.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Shown;

/** How one value comes out over all runs, a step a point, and where some named runs lie in it, each name in a row of its own. */
public final class PlacePlot extends Plot {
    private static final double HEIGHT = 6;
    private static final double ROW = 1.4;
    private static final double AXIS = 1.6;
    private static final double POINT = 1000;
    private static final int STEP = 10;

    private final long[] histogram;
    private final long highest;
    private final int low;
    private final int high;
    private final Polygon steps = new Polygon();
    private final Line axis = new Line();
    private final Label least;
    private final Label most;
    private final List<Named> runs;

    private record Named(long milliPoints, Line stem, Label name) {}

    /**
     * @param named    runs by name, with their value in milli-points, in the order of their rows
     * @param sentence says in words where the first of them lies
     */
    public PlacePlot(Distribution distribution, Map<String, Long> named, String sentence) {
        histogram = distribution.byPoint();
        highest = Arrays.stream(histogram).max().orElse(1);
        long min = LongStream.concat(LongStream.of(distribution.min()), named.values().stream().mapToLong(Long::longValue)).min().orElseThrow();
        long max = LongStream.concat(LongStream.of(distribution.max()), named.values().stream().mapToLong(Long::longValue)).max().orElseThrow();
        low = Math.floorDiv((int) Shown.points(min), STEP) * STEP;
        high = Math.min(100, (Math.floorDiv((int) Shown.points(max), STEP) + 1) * STEP);
        least = label(String.valueOf(low), "plot-muted");
        most = label(String.valueOf(high), "plot-muted");
        runs = named.entrySet().stream().map(run -> named(run.getKey(), run.getValue())).toList();
        steps.getStyleClass().add("outcome-steps");
        axis.getStyleClass().add("plot-axis");
        setAccessibleText(sentence);
        getChildren().addAll(steps, axis, least, most);
        runs.forEach(run -> getChildren().addAll(run.stem(), run.name()));
    }

    private static Named named(String name, long milliPoints) {
        Line stem = new Line();
        stem.getStyleClass().add("plot-line");
        return new Named(milliPoints, stem, label(name, "plot-strong"));
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(runs.size() * ROW + HEIGHT + AXIS);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(30);
    }

    private double x(double points) {
        return em(0.5) + (getWidth() - em(1)) * (points - low) / (high - low);
    }

    @Override
    protected void layoutChildren() {
        double ground = crisp(em(runs.size() * ROW + HEIGHT));
        line(axis, x(low), ground, x(high), ground);
        steps.getPoints().setAll(x(low), ground);
        for (int point = low; point < high; point++) {
            double y = ground - em(HEIGHT) * histogram[point] / highest;
            steps.getPoints().addAll(x(point), y, x(point + 1.0), y);
        }
        steps.getPoints().addAll(x(high), ground);
        place(least, x(low), ground + em(0.3), HPos.LEFT, VPos.TOP);
        place(most, x(high), ground + em(0.3), HPos.RIGHT, VPos.TOP);
        for (int k = 0; k < runs.size(); k++) {
            Named run = runs.get(k);
            double x = crisp(x(run.milliPoints() / POINT));
            double top = em((k + 0.5) * ROW);
            line(run.stem(), x, top, x, ground);
            boolean right = x < getWidth() / 2;
            place(run.name(), right ? x + em(0.4) : x - em(0.4), top, right ? HPos.LEFT : HPos.RIGHT, VPos.CENTER);
        }
    }
}
