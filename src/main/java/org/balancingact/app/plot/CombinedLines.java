package org.balancingact.app.plot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Polyline;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.plot.Timeline.Spot;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/**
 * All seven lines of a run in one plot, one of them in ink, with decisions and shocks on top: keys 1 to 7, the up and down
 * arrows or the mouse say which. A cursor in the line in ink follows mouse and arrow keys as in the rows of a timeline.
 */
public final class CombinedLines extends LinesPlot {
    private static final double HEIGHT = 26;
    private static final double MARKS = 2.5;
    private static final double SHOCK = 1.5;
    private static final int SHOCK_LANES = 3;
    private static final double NAMES = 8.5;
    /** Within so many em the mouse is at a line. */
    private static final double NEAR = 0.8;

    private final Messages messages = Messages.of("plot");
    private final Run run;
    private final List<Traced> lines;
    private final List<ShockMark> shocks;
    private final TimelineWalk walk;

    /** The shapes of one indicator. */
    private record Traced(Indicator indicator, Polyline story, Polyline epilogue, Label name) {}

    /**
     * @param run      a run that is over
     * @param choices  its choices, in order
     * @param sentence says in words what happened
     */
    public CombinedLines(Run run, List<CountedChoice> choices, String sentence) {
        super(ValueScale.of(run.history()), run.scenario().weeks(), run.scenario().lastWeek(), HEIGHT,
                MARKS + SHOCK * Math.min(SHOCK_LANES, run.scenario().shocks().size()), NAMES);
        this.run = run;
        lines = Arrays.stream(Indicator.values()).map(this::trace).toList();
        shocks = run.scenario().shocks().stream().map(shock -> new ShockMark(shock,
                messages.text("combined.shock", Names.brief(shock.indicator()), shock.label()))).toList();
        walk = new TimelineWalk(this, run, choices, sentence, new Spot(run.scenario().weeks(), Indicator.ORDER), this::spotAt);
        createView();
        ink();
    }

    private void createView() {
        getStyleClass().add("combined-lines");
        lines.forEach(traced -> getChildren().addAll(traced.story(), traced.epilogue(), traced.name()));
        shocks.forEach(shock -> getChildren().addAll(shock.nodes()));
        getChildren().addAll(walk.cursor());
        getChildren().addAll(walk.lane().nodes());
        walk.setOnMoved(this::ink);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The way through it by mouse and keys. */
    public TimelineWalk walk() {
        return walk;
    }

    private Traced trace(Indicator indicator) {
        Polyline story = new Polyline();
        Polyline epilogue = new Polyline();
        story.getStyleClass().addAll("plot-line", "plot-other");
        epilogue.getStyleClass().addAll("plot-line", "plot-later", "plot-other");
        long last = Shown.points(run.history().get(run.history().size() - 1), indicator);
        Label name = label(messages.text("combined.name", indicator.ordinal() + 1, Names.brief(indicator), last), "plot-other-name");
        return new Traced(indicator, story, epilogue, name);
    }

    /** The line that the cursor is in. */
    private void ink() {
        for (Traced traced : lines) {
            boolean current = traced.indicator() == walk.spot().indicator();
            traced.story().pseudoClassStateChanged(Styles.CURRENT, current);
            traced.epilogue().pseudoClassStateChanged(Styles.CURRENT, current);
            traced.name().pseudoClassStateChanged(Styles.CURRENT, current);
            double front = current ? -1 : 0;
            traced.story().setViewOrder(front);
            traced.epilogue().setViewOrder(front);
        }
    }

    private void pressed(KeyEvent event) {
        int wanted = Keyboard.digit(event).orElse(0) - 1;
        if (wanted >= 0 && wanted < lines.size()) {
            walk.choose(Indicator.values()[wanted]);
            event.consume();
        }
    }

    /** The line nearest to the point where one is near, else the one in ink; beside the lines that of the nearest name. */
    private Spot spotAt(double x, double y) {
        TimeScale time = time();
        Spot before = walk.spot();
        if (x > time.right() + em(NEAR)) {
            return new Spot(before.week(), nearest(traced -> Math.abs(traced.name().getLayoutY() + traced.name().getHeight() / 2 - y)));
        }
        int week = time.week(x);
        Indicator nearest = nearest(traced -> distance(traced.indicator(), week, y));
        return new Spot(week, distance(nearest, week, y) < em(NEAR) ? nearest : before.indicator());
    }

    private Indicator nearest(ToDoubleFunction<Traced> distance) {
        return lines.stream().min(Comparator.comparingDouble(distance)).orElseThrow().indicator();
    }

    private double distance(Indicator indicator, int week, double y) {
        return Math.abs(y(run.history().get(week).get(indicator)) - y);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        TimeScale time = time();
        for (Traced traced : lines) {
            trace(traced.story(), run.history(), traced.indicator(), 0, time.endWeek());
            trace(traced.epilogue(), run.history(), traced.indicator(), time.endWeek(), time.lastWeek());
        }
        layoutNames(time);
        walk.lane().layout(time, em(MARKS) / 2, em(1));
        for (int k = 0; k < shocks.size(); k++) {
            shocks.get(k).layout(time, em(MARKS + SHOCK * (k % SHOCK_LANES + 0.4)), em(1));
        }
        layoutCursor(time);
    }

    private void layoutCursor(TimeScale time) {
        double y = y(run.history().get(walk.spot().week()).get(walk.spot().indicator()));
        double noteY = walk.isAtDecision() ? top() + em(1.6) : Math.max(top() + em(1.6), y - em(0.5));
        walk.layoutCursor(time, em(MARKS), bottom(), y, noteY, em(1));
    }

    /** Each name stands at the end of its line, moved no further than it must be to leave the others room. */
    private void layoutNames(TimeScale time) {
        Levels last = run.history().get(run.history().size() - 1);
        List<Traced> byHeight = lines.stream().sorted((one, other) -> Long.compare(last.get(other.indicator()), last.get(one.indicator()))).toList();
        double[] wished = byHeight.stream().mapToDouble(traced -> y(last.get(traced.indicator()))).toArray();
        double[] heights = byHeight.stream().mapToDouble(traced -> traced.name().prefHeight(-1)).toArray();
        double[] centres = Spread.apart(wished, heights, em(MARKS), bottom() + em(0.5));
        for (int k = 0; k < centres.length; k++) {
            place(byHeight.get(k).name(), time.right() + em(0.6), centres[k], HPos.LEFT, VPos.CENTER);
        }
    }
}
