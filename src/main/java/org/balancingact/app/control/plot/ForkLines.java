package org.balancingact.app.control.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Indicator;

/** One indicator in two runs that part at a decision: the run as it was solid, the swapped one dashed from the fork on. */
public final class ForkLines extends Plot {
    private static final double HEIGHT = 15;
    private static final double LEFT = 2.5;
    private static final double RIGHT = 8;
    private static final double AXIS = 2;
    private static final double TOP = 1;
    private static final int GRID = 10;
    private static final long POINT = 1000;

    private final Messages messages = Messages.of("plot");
    private final List<Levels> was;
    private final List<Levels> swapped;
    private final Indicator indicator;
    private final int fork;
    private final int endWeek;
    private final ValueScale values;
    private final Region sunken = new Region();
    private final Line forkLine = new Line();
    private final DecisionMark mark;
    private final Polyline solid = new Polyline();
    private final Polyline dashed = new Polyline();
    private final Circle wasDot = new Circle();
    private final Circle swappedDot = new Circle();
    private final Label wasName;
    private final Label swappedName;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> heights = new ArrayList<>();
    private final List<Label> weeks = new ArrayList<>();

    /**
     * @param decision where the runs part
     * @param sentence says in words how far they go apart
     */
    public ForkLines(Run was, Run swapped, CountedChoice decision, Indicator indicator, String sentence) {
        this.was = was.history();
        this.swapped = swapped.history();
        this.indicator = indicator;
        this.fork = decision.choice().week();
        this.endWeek = was.scenario().weeks();
        this.mark = new DecisionMark(decision);
        List<Levels> both = new ArrayList<>(this.was);
        both.addAll(this.swapped);
        long least = both.stream().mapToLong(levels -> levels.get(indicator)).min().orElseThrow();
        long most = both.stream().mapToLong(levels -> levels.get(indicator)).max().orElseThrow();
        values = ValueScale.around(least, most);
        wasName = label(messages.text("fork.was", last(this.was)), "plot-strong");
        swappedName = label(messages.text("fork.swapped", last(this.swapped)));
        setAccessibleText(sentence);
        createView();
    }

    private long last(List<Levels> history) {
        return Shown.points(history.get(history.size() - 1), indicator);
    }

    private void createView() {
        sunken.getStyleClass().add("plot-sunken");
        forkLine.getStyleClass().add("plot-axis");
        solid.getStyleClass().add("plot-line");
        dashed.getStyleClass().addAll("plot-line", "plot-later");
        wasDot.getStyleClass().add("plot-dot");
        swappedDot.getStyleClass().add("plot-hollow");
        getChildren().add(sunken);
        for (int points = values.low(); points <= values.high(); points += GRID) {
            Line rule = new Line();
            rule.getStyleClass().add("plot-hairline");
            grid.add(rule);
            heights.add(label(String.valueOf(points), "plot-muted"));
        }
        time().ticks().forEach(week -> weeks.add(label(week == 0 ? messages.text("timeline.week", week) : String.valueOf(week), "plot-muted")));
        getChildren().addAll(grid);
        getChildren().addAll(heights);
        getChildren().addAll(weeks);
        getChildren().addAll(forkLine, dashed, solid, wasDot, swappedDot, wasName, swappedName, mark);
    }

    private TimeScale time() {
        return new TimeScale(endWeek, was.size() - 1, em(LEFT), getWidth() - em(RIGHT));
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(HEIGHT);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(42);
    }

    private double y(long milliPoints) {
        double bottom = em(HEIGHT - AXIS);
        return bottom - values.portion(milliPoints) * (bottom - em(TOP));
    }

    @Override
    protected void layoutChildren() {
        TimeScale time = time();
        double bottom = em(HEIGHT - AXIS);
        sunken.resizeRelocate(time.x(endWeek), em(TOP), time.right() - time.x(endWeek), bottom - em(TOP));
        for (int k = 0; k < grid.size(); k++) {
            double y = crisp(y((values.low() + (long) k * GRID) * POINT));
            line(grid.get(k), time.left(), y, time.right(), y);
            place(heights.get(k), time.left() - em(0.5), y, HPos.RIGHT, VPos.CENTER);
        }
        for (int k = 0; k < weeks.size(); k++) {
            place(weeks.get(k), time.x(time.ticks().get(k)), bottom + em(0.4), HPos.CENTER, VPos.TOP);
        }
        double x = crisp(time.x(fork));
        line(forkLine, x, em(TOP), x, bottom);
        place(mark, x, em(TOP), HPos.CENTER, VPos.CENTER);
        trace(solid, was, 0, time);
        trace(dashed, swapped, fork, time);
        layoutEnds(time);
    }

    private void trace(Polyline line, List<Levels> history, int from, TimeScale time) {
        line.getPoints().clear();
        for (int week = from; week < history.size(); week++) {
            line.getPoints().addAll(time.x(week), y(history.get(week).get(indicator)));
        }
    }

    private void layoutEnds(TimeScale time) {
        double wasY = y(was.get(was.size() - 1).get(indicator));
        double swappedY = y(swapped.get(swapped.size() - 1).get(indicator));
        dot(wasDot, time.right(), wasY, em(0.3));
        dot(swappedDot, time.right(), swappedY, em(0.3));
        boolean above = wasY <= swappedY;
        double height = wasName.prefHeight(-1);
        double[] centres = Spread.apart(new double[] {Math.min(wasY, swappedY), Math.max(wasY, swappedY)}, new double[] {height, height},
                0, em(HEIGHT));
        place(wasName, time.right() + em(0.7), centres[above ? 0 : 1], HPos.LEFT, VPos.CENTER);
        place(swappedName, time.right() + em(0.7), centres[above ? 1 : 0], HPos.LEFT, VPos.CENTER);
    }
}
