package org.balancingact.app.examine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Policy;
import org.balancingact.app.plot.Plot;

/** How an indicator comes out over all runs: a step for each point and, below the line, where fixed ways of playing end. */
final class OutcomePlot extends Plot {
    private static final double POINT = 1000;
    private static final double HEIGHT = 2.75;
    private static final double MARK = 1.25;

    private final long[] histogram;
    private final int from;
    private final int to;
    private final long highest;
    private final Polygon steps = new Polygon();
    private final Line axis = new Line();
    private final Line mean = new Line();
    private final double meanPoints;
    private final List<Marked> marks;

    private record Marked(double points, PolicyMark mark, Line stem) {}

    /**
     * @param from     points at the left end
     * @param to       points at the right end
     * @param policies the outcome in milli-points of each fixed way of playing
     */
    OutcomePlot(Distribution distribution, int from, int to, Map<Policy, Long> policies) {
        this.from = from;
        this.to = to;
        histogram = distribution.byPoint();
        highest = Arrays.stream(histogram).max().orElse(1);
        meanPoints = distribution.mean() / POINT;
        marks = policies.entrySet().stream().map(entry -> new Marked(entry.getValue() / POINT, new PolicyMark(entry.getKey()), new Line()))
                .sorted(Comparator.comparingDouble(Marked::points)).toList();
        getStyleClass().add("outcome-plot");
        steps.getStyleClass().add("outcome-steps");
        axis.getStyleClass().add("plot-axis");
        mean.getStyleClass().add("plot-line");
        getChildren().addAll(steps, axis, mean);
        marks.forEach(marked -> marked.stem().getStyleClass().add("plot-axis"));
        getChildren().addAll(marks.stream().map(Marked::stem).toList());
        getChildren().addAll(marks.stream().map(Marked::mark).toList());
    }

    private double x(double points) {
        return em(MARK) / 2 + (getWidth() - em(MARK)) * (points - from) / (to - from);
    }

    /** Marks that would cover each other go to further rows. */
    private List<Integer> rows(double width) {
        List<Double> ends = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (Marked marked : marks) {
            double left = (width - em(MARK)) * (marked.points() - from) / (to - from);
            int row = 0;
            while (row < ends.size() && ends.get(row) > left) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, left + em(MARK));
            rows.add(row);
        }
        return rows;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(width < 0 ? getWidth() : width).stream().mapToInt(row -> row + 1).max().orElse(0);
        return em(HEIGHT) + em(0.375) + rows * em(MARK);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double ground = crisp(em(HEIGHT));
        line(axis, x(from), ground, x(to), ground);
        line(mean, x(meanPoints), ground - em(HEIGHT - 0.25), x(meanPoints), ground);
        steps.getPoints().clear();
        steps.getPoints().addAll(x(from), ground);
        for (int point = from; point < to; point++) {
            double y = ground - em(HEIGHT - 0.5) * histogram[point] / highest;
            steps.getPoints().addAll(x(point), y, x(point + 1), y);
        }
        steps.getPoints().addAll(x(to), ground);
        List<Integer> rows = rows(getWidth());
        for (int k = 0; k < marks.size(); k++) {
            Marked marked = marks.get(k);
            double top = ground + em(0.25) + rows.get(k) * em(MARK);
            line(marked.stem(), crisp(x(marked.points())), ground, crisp(x(marked.points())), top);
            place(marked.mark(), x(marked.points()), top, HPos.CENTER, VPos.TOP);
        }
    }
}
