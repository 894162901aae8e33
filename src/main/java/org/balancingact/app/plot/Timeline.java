package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;

/**
 * The seven indicators of a run that is over, a row each, over story and epilogue, with the decisions on top. A cursor follows
 * mouse and arrow keys, among the weeks of the rows and, above the first row, from decision to decision; a click or Enter asks
 * for the causes of what it is at.
 */
public final class Timeline extends Plot {
    private static final double HEADER = 2.5;
    private static final double ROW = 3.6;
    private static final double AXIS = 2;
    private static final double LABELS = 8;
    private static final double VALUES = 4.7;

    /** A week and the indicator that is looked at in it. */
    public record Spot(int week, Indicator indicator) {}

    private final Run run;
    private final ValueScale values;
    private final TimelineHeader header;
    private final List<TimelineRow> rows;
    private final List<Line> rules = new ArrayList<>();
    private final Region sunken = new Region();
    private final WeekAxis weeks;
    private final TimelineWalk walk;

    /**
     * @param run      a run that is over
     * @param choices  its choices, in order
     * @param sentence says in words what happened
     */
    public Timeline(Run run, List<CountedChoice> choices, String sentence) {
        this.run = run;
        values = ValueScale.of(run.history());
        walk = new TimelineWalk(this, run, choices, sentence, new Spot(run.scenario().weeks(), Indicator.ORDER), this::spotAt);
        header = new TimelineHeader(walk.lane());
        rows = Arrays.stream(Indicator.values()).map(indicator -> new TimelineRow(indicator, run)).toList();
        weeks = WeekAxis.of(time());
        createView();
    }

    private void createView() {
        sunken.getStyleClass().add("plot-sunken");
        getChildren().add(sunken);
        for (int k = 0; k <= rows.size(); k++) {
            Line rule = new Line();
            rule.getStyleClass().add(heavy(k) ? "plot-rule" : "plot-hairline");
            rules.add(rule);
        }
        getChildren().addAll(rules);
        rows.forEach(row -> getChildren().addAll(row.nodes()));
        getChildren().addAll(weeks.labels());
        getChildren().addAll(walk.cursor());
        getChildren().addAll(header.nodes());
    }

    /** The way through it by mouse and keys. */
    public TimelineWalk walk() {
        return walk;
    }

    private TimeScale time() {
        return new TimeScale(run.scenario().weeks(), run.scenario().lastWeek(), em(LABELS), getWidth() - em(VALUES));
    }

    private boolean heavy(int rule) {
        return rule == 0 || rule == rows.size() || Indicator.values()[rule].side() != Indicator.values()[rule - 1].side();
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(HEADER + ROW * rows.size() + AXIS);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(42);
    }

    @Override
    protected double computeMinWidth(double height) {
        return em(24);
    }

    @Override
    protected void layoutChildren() {
        TimeScale time = time();
        double top = em(HEADER);
        double bottom = top + rows.size() * em(ROW);
        sunken.resizeRelocate(time.x(time.endWeek()), top, time.right() - time.x(time.endWeek()), bottom - top);
        for (int k = 0; k < rules.size(); k++) {
            double y = crisp(top + k * em(ROW));
            line(rules.get(k), 0, y, getWidth(), y);
        }
        for (int k = 0; k < rows.size(); k++) {
            double y = top + k * em(ROW);
            rows.get(k).layout(time, this::y, y(50_000, k), y, em(ROW), em(1), getWidth());
        }
        weeks.layout(time, bottom + em(0.4));
        header.layout(time, em(HEADER) / 2, em(1), getWidth());
        layoutCursor(time, top, bottom);
    }

    private void layoutCursor(TimeScale time, double top, double bottom) {
        Spot spot = walk.spot();
        double noteY = walk.isAtDecision() ? top + em(1.8) : top + (spot.indicator().ordinal() + 1) * em(ROW) - em(0.2);
        walk.layoutCursor(time, top, bottom, y(spot.week(), spot.indicator()), noteY, em(1));
    }

    private double y(int week, Indicator indicator) {
        return y(run.history().get(week).get(indicator), indicator.ordinal());
    }

    private double y(long milliPoints, int row) {
        double inset = em(0.25);
        return em(HEADER) + (row + 1) * em(ROW) - inset - values.portion(milliPoints) * (em(ROW) - 2 * inset);
    }

    private Spot spotAt(double x, double y) {
        int row = (int) Math.max(0, Math.min(rows.size() - 1, Math.floor((y - em(HEADER)) / em(ROW))));
        return new Spot(time().week(x), rows.get(row).indicator());
    }
}
