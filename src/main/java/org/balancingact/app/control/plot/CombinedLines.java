package org.balancingact.app.control.plot;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Polyline;
import org.balancingact.analysis.Shown;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Names;
import org.balancingact.scenario.Indicator;

/** All seven lines of a run in one plot, one of them in ink: keys 1 to 7, the up and down arrows or the mouse say which. */
public final class CombinedLines extends LinesPlot {
    private static final double HEIGHT = 27;
    private static final double TOP = 0.5;
    private static final double NAMES = 8.5;

    private final Messages messages = Messages.of("plot");
    private final Run run;
    private final String sentence;
    private final List<Traced> lines;
    private Indicator chosen;

    /** The shapes of one indicator. */
    private record Traced(Indicator indicator, Polyline story, Polyline epilogue, Label name) {}

    /**
     * @param run      a run that is over
     * @param chosen   in ink to begin with
     * @param sentence says in words what happened
     */
    public CombinedLines(Run run, Indicator chosen, String sentence) {
        super(ValueScale.of(run.history()), run.scenario().weeks(), run.scenario().lastWeek(), HEIGHT, TOP, NAMES);
        this.run = run;
        this.sentence = sentence;
        this.lines = Arrays.stream(Indicator.values()).map(this::trace).toList();
        createView();
        choose(chosen);
    }

    private void createView() {
        getStyleClass().addAll("timeline", "combined-lines");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        lines.forEach(traced -> getChildren().addAll(traced.story(), traced.epilogue(), traced.name()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Traced trace(Indicator indicator) {
        Polyline story = new Polyline();
        Polyline epilogue = new Polyline();
        story.getStyleClass().addAll("plot-line", "plot-other");
        epilogue.getStyleClass().addAll("plot-line", "plot-later", "plot-other");
        long last = Shown.points(run.history().get(run.history().size() - 1), indicator);
        Label name = label(messages.text("combined.name", indicator.ordinal() + 1, Names.brief(indicator), last), "plot-other-name");
        name.setMouseTransparent(false);
        name.setOnMouseEntered(event -> choose(indicator));
        story.setOnMouseEntered(event -> choose(indicator));
        epilogue.setOnMouseEntered(event -> choose(indicator));
        return new Traced(indicator, story, epilogue, name);
    }

    /** The line in ink. */
    public Indicator chosen() {
        return chosen;
    }

    private void choose(Indicator indicator) {
        chosen = indicator;
        for (Traced traced : lines) {
            boolean current = traced.indicator() == indicator;
            traced.story().pseudoClassStateChanged(Styles.CURRENT, current);
            traced.epilogue().pseudoClassStateChanged(Styles.CURRENT, current);
            traced.name().pseudoClassStateChanged(Styles.CURRENT, current);
        }
        lines.get(indicator.ordinal()).story().toFront();
        lines.get(indicator.ordinal()).epilogue().toFront();
        setAccessibleText(sentence + " " + lines.get(indicator.ordinal()).name().getText());
    }

    private void pressed(KeyEvent event) {
        int at = chosen.ordinal();
        int wanted = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1'
                : event.getCode() == KeyCode.UP ? at - 1 : event.getCode() == KeyCode.DOWN ? at + 1 : -1;
        if (wanted >= 0 && wanted < lines.size()) {
            choose(Indicator.values()[wanted]);
            event.consume();
        }
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
    }

    /** Each name stands at the end of its line, moved no further than it must be to leave the others room. */
    private void layoutNames(TimeScale time) {
        Levels last = run.history().get(run.history().size() - 1);
        List<Traced> byHeight = lines.stream().sorted((one, other) -> Long.compare(last.get(other.indicator()), last.get(one.indicator()))).toList();
        double[] wished = byHeight.stream().mapToDouble(traced -> y(last.get(traced.indicator()))).toArray();
        double[] heights = byHeight.stream().mapToDouble(traced -> traced.name().prefHeight(-1)).toArray();
        double[] centres = Spread.apart(wished, heights, 0, bottom() + em(0.5));
        for (int k = 0; k < centres.length; k++) {
            place(byHeight.get(k).name(), time.right() + em(0.6), centres[k], HPos.LEFT, VPos.CENTER);
        }
    }
}
