package org.balancingact.app.plot;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedRun;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;

/** One indicator in two runs: the first solid, the second dashed, with the decision at which they part. */
public final class ForkLines extends LinesPlot {
    private static final double HEIGHT = 13;
    private static final double TOP = 1.75;
    private static final double NAMES = 8;
    private static final double DOT = 0.3;

    private final List<Levels> first;
    private final List<Levels> second;
    private final Indicator indicator;
    private final Optional<Fork> fork;
    private final Polyline solid = new Polyline();
    private final Polyline dashed = new Polyline();
    private final Circle firstDot = new Circle();
    private final Circle secondDot = new Circle();
    private final Label firstName;
    private final Label secondName;

    /** Where the runs part. */
    private record Fork(int week, Line line, DecisionMark mark) {
        static Fork of(ComparedMoment parting) {
            DecisionMark mark = new DecisionMark(parting.first().or(parting::second).orElseThrow());
            Line line = new Line();
            line.getStyleClass().add("plot-axis");
            return new Fork(parting.scene().week(), line, mark);
        }
    }

    /**
     * @param firstName  stands at the end of the first run's line
     * @param secondName stands at the end of the other
     * @param sentence   says in words how far they go apart
     */
    public ForkLines(Comparison comparison, Indicator indicator, String firstName, String secondName, String sentence) {
        super(values(comparison, indicator), comparison.first().run().scenario().weeks(),
                Math.max(lastWeek(comparison.first()), lastWeek(comparison.second())), HEIGHT, TOP, NAMES);
        this.first = comparison.first().run().history();
        this.second = comparison.second().run().history();
        this.indicator = indicator;
        this.fork = comparison.parting().map(Fork::of);
        this.firstName = label(firstName, "plot-strong");
        this.secondName = label(secondName);
        setAccessibleText(sentence);
        createView();
    }

    private static int lastWeek(CountedRun counted) {
        return counted.run().scenario().lastWeek();
    }

    private static ValueScale values(Comparison comparison, Indicator indicator) {
        LongStream levels = Stream.of(comparison.first(), comparison.second()).map(CountedRun::run).map(Run::history)
                .flatMap(List::stream).mapToLong(week -> week.get(indicator));
        LongSummaryStatistics spread = levels.summaryStatistics();
        return ValueScale.around(spread.getMin(), spread.getMax());
    }

    private void createView() {
        solid.getStyleClass().add("plot-line");
        dashed.getStyleClass().addAll("plot-line", "plot-later");
        firstDot.getStyleClass().add("plot-dot");
        secondDot.getStyleClass().add("plot-hollow");
        fork.ifPresent(parting -> getChildren().add(parting.line()));
        getChildren().addAll(dashed, solid, firstDot, secondDot, firstName, secondName);
        fork.ifPresent(parting -> getChildren().add(parting.mark()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fork.ifPresent(this::layout);
        trace(solid, first, indicator, 0, first.size());
        trace(dashed, second, indicator, 0, second.size());
        layoutEnds();
    }

    private void layout(Fork parting) {
        double x = crisp(time().x(parting.week()));
        line(parting.line(), x, top(), x, bottom());
        place(parting.mark(), x, top() - em(0.25), HPos.CENTER, VPos.BOTTOM);
    }

    private void layoutEnds() {
        TimeScale time = time();
        double firstY = y(first.get(first.size() - 1).get(indicator));
        double secondY = y(second.get(second.size() - 1).get(indicator));
        dot(firstDot, time.x(first.size() - 1), firstY, em(DOT));
        dot(secondDot, time.x(second.size() - 1), secondY, em(DOT));
        boolean above = firstY <= secondY;
        double height = firstName.prefHeight(-1);
        double[] centres = Spread.apart(new double[] {Math.min(firstY, secondY), Math.max(firstY, secondY)},
                new double[] {height, height}, 0, getHeight());
        place(firstName, time.right() + em(0.7), centres[above ? 0 : 1], HPos.LEFT, VPos.CENTER);
        place(secondName, time.right() + em(0.7), centres[above ? 1 : 0], HPos.LEFT, VPos.CENTER);
    }
}
