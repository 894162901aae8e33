package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/** The shapes of one indicator in a timeline. */
final class TimelineRow {
    private static final double DOT = 0.22;

    private final Indicator indicator;
    private final Run run;
    private final Label name;
    private final Label fifty = Plot.label("50", "plot-muted");
    private final Line middle = new Line();
    private final Polyline story = new Polyline();
    private final Polyline epilogue = new Polyline();
    private final Circle endDot = new Circle();
    private final Circle laterDot = new Circle();
    private final Label end;
    private final Label later;
    private final List<ShockMark> shocks;

    TimelineRow(Indicator indicator, Run run) {
        this.indicator = indicator;
        this.run = run;
        name = Plot.label(Names.brief(indicator));
        List<Levels> history = run.history();
        end = Plot.label(String.valueOf(Shown.points(history.get(run.scenario().weeks()), indicator)), "plot-strong");
        later = Plot.label(String.valueOf(Shown.points(history.get(history.size() - 1), indicator)), "plot-muted");
        shocks = run.scenario().shocks().stream().filter(shock -> shock.indicator() == indicator)
                .map(shock -> new ShockMark(shock, shock.label())).toList();
        middle.getStyleClass().add("plot-middle");
        story.getStyleClass().add("plot-line");
        epilogue.getStyleClass().addAll("plot-line", "plot-later");
        endDot.getStyleClass().add("plot-dot");
        laterDot.getStyleClass().add("plot-hollow");
    }

    Indicator indicator() {
        return indicator;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(name, fifty, middle, story, epilogue, endDot, laterDot, end, later));
        shocks.forEach(mark -> nodes.addAll(mark.nodes()));
        nodes.forEach(node -> node.setMouseTransparent(true));
        return nodes;
    }

    /**
     * Draws the row.
     *
     * @param y     height of a value, from its week's levels
     * @param em    pixels of one em
     * @param width of the whole timeline
     */
    void layout(TimeScale time, BiFunction<Integer, Indicator, Double> y, double fiftyY, double top, double height, double em,
                double width) {
        double centre = top + height / 2;
        Plot.place(name, 0, centre, HPos.LEFT, VPos.CENTER);
        Plot.place(fifty, time.left() - em * 0.5, fiftyY, HPos.RIGHT, VPos.CENTER);
        Plot.place(end, width - em * 2.6, centre, HPos.RIGHT, VPos.CENTER);
        Plot.place(later, width - em * 0.1, centre, HPos.RIGHT, VPos.CENTER);
        Plot.line(middle, time.left(), Plot.crisp(fiftyY), time.right(), Plot.crisp(fiftyY));
        trace(story, 0, time.endWeek(), time, y);
        trace(epilogue, time.endWeek(), time.lastWeek(), time, y);
        Plot.dot(endDot, time.x(time.endWeek()), y.apply(time.endWeek(), indicator), em * DOT);
        Plot.dot(laterDot, time.x(time.lastWeek()), y.apply(time.lastWeek(), indicator), em * DOT);
        laterDot.setVisible(time.lastWeek() > time.endWeek());
        later.setVisible(laterDot.isVisible());
        shocks.forEach(mark -> layout(mark, time, top, height, y, em));
    }

    private void trace(Polyline line, int from, int to, TimeScale time, BiFunction<Integer, Indicator, Double> y) {
        line.getPoints().clear();
        for (int week = from; week <= to; week++) {
            line.getPoints().addAll(time.x(week), y.apply(week, indicator));
        }
    }

    /** The mark stands above the line or below it, on the side where it and its name have more room. */
    private void layout(ShockMark mark, TimeScale time, double top, double height, BiFunction<Integer, Indicator, Double> y,
                        double em) {
        DoubleSummaryStatistics line = IntStream.rangeClosed(0, time.lastWeek()).filter(week -> mark.covers(week, time, em))
                .mapToDouble(week -> y.apply(week, indicator)).summaryStatistics();
        boolean above = line.getMin() - top >= top + height - line.getMax();
        mark.layout(time, above ? top + em * 0.75 : top + height - em * 0.75, em);
    }
}
