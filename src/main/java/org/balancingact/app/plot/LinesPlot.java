package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.balancingact.engine.Levels;
import org.balancingact.scenario.Indicator;

/** Levels as lines over the weeks of a story and its epilogue, which lies sunken: the axes, and what lies where on them. */
abstract class LinesPlot extends Plot {
    private static final double LEFT = 2.5;
    private static final double AXIS = 2;
    private static final int GRID = 10;
    private static final long POINT = 1000;

    private final ValueScale values;
    private final int endWeek;
    private final int lastWeek;
    private final double height;
    private final double top;
    private final double right;
    private final Region sunken = new Region();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> heights = new ArrayList<>();
    private final WeekAxis weeks;

    /**
     * @param height of the whole plot, in em like {@code top} and {@code right}
     * @param top    room above the lines
     * @param right  room beside them
     */
    LinesPlot(ValueScale values, int endWeek, int lastWeek, double height, double top, double right) {
        this.values = values;
        this.endWeek = endWeek;
        this.lastWeek = lastWeek;
        this.height = height;
        this.top = top;
        this.right = right;
        weeks = WeekAxis.of(time());
        createAxes();
    }

    private void createAxes() {
        sunken.getStyleClass().add("plot-sunken");
        getChildren().add(sunken);
        for (int points = values.low(); points <= values.high(); points += GRID) {
            Line rule = new Line();
            rule.getStyleClass().add("plot-hairline");
            grid.add(rule);
            heights.add(label(String.valueOf(points), "plot-muted"));
        }
        getChildren().addAll(grid);
        getChildren().addAll(heights);
        getChildren().addAll(weeks.labels());
    }

    final TimeScale time() {
        return new TimeScale(endWeek, lastWeek, em(LEFT), getWidth() - em(right));
    }

    /** Where the lines have their upper end. */
    final double top() {
        return em(top);
    }

    /** Where the weeks are marked. */
    final double bottom() {
        return em(height - AXIS);
    }

    final double y(long milliPoints) {
        return bottom() - values.portion(milliPoints) * (bottom() - top());
    }

    @Override
    protected final double computePrefHeight(double width) {
        return em(height);
    }

    @Override
    protected final double computePrefWidth(double height) {
        return em(42);
    }

    @Override
    protected void layoutChildren() {
        TimeScale time = time();
        sunken.resizeRelocate(time.x(endWeek), top(), time.right() - time.x(endWeek), bottom() - top());
        for (int k = 0; k < grid.size(); k++) {
            double y = crisp(y((values.low() + (long) k * GRID) * POINT));
            line(grid.get(k), time.left(), y, time.right(), y);
            place(heights.get(k), time.left() - em(0.5), y, HPos.RIGHT, VPos.CENTER);
        }
        weeks.layout(time, bottom() + em(0.65));
    }

    /** Draws the levels of an indicator from week to week, both included, as far as the history goes. */
    final void trace(Polyline line, List<Levels> history, Indicator indicator, int from, int to) {
        TimeScale time = time();
        line.getPoints().clear();
        for (int week = from; week <= to && week < history.size(); week++) {
            line.getPoints().addAll(time.x(week), y(history.get(week).get(indicator)));
        }
    }
}
