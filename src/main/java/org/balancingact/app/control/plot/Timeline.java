package org.balancingact.app.control.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
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

    private final Messages messages = Messages.of("plot");
    private final Run run;
    private final String sentence;
    private final List<CountedChoice> choices;
    private final ValueScale values;
    private final TimelineHeader header;
    private final List<TimelineRow> rows;
    private final List<Line> rules = new ArrayList<>();
    private final Region sunken = new Region();
    private final WeekAxis weeks;
    private final TimelineCursor at;
    private final Line cursor = new Line();
    private final Circle cursorDot = new Circle();
    private final Label cursorNote = label("", "plot-note");
    private Consumer<Spot> onExplain = spot -> {};
    private Consumer<Choice> onDecision = choice -> {};

    /**
     * @param run      a run that is over
     * @param choices  its choices, in order
     * @param sentence says in words what happened
     */
    public Timeline(Run run, List<CountedChoice> choices, String sentence) {
        this.run = run;
        this.sentence = sentence;
        this.choices = List.copyOf(choices);
        values = ValueScale.of(run.history());
        header = new TimelineHeader(this.choices, this::explainMark);
        rows = Arrays.stream(Indicator.values()).map(indicator -> new TimelineRow(indicator, run)).toList();
        at = new TimelineCursor(choices.stream().map(counted -> counted.choice().week()).toList(), run.scenario().lastWeek(),
                new Spot(run.scenario().weeks(), Indicator.ORDER));
        weeks = WeekAxis.of(time());
        createView();
        listen();
        showCursor(false);
    }

    private void createView() {
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(sentence);
        sunken.getStyleClass().add("plot-sunken");
        cursor.getStyleClass().add("plot-cursor");
        cursorDot.getStyleClass().add("plot-cursor-dot");
        getChildren().add(sunken);
        for (int k = 0; k <= rows.size(); k++) {
            Line rule = new Line();
            rule.getStyleClass().add(heavy(k) ? "plot-rule" : "plot-hairline");
            rules.add(rule);
        }
        getChildren().addAll(rules);
        rows.forEach(row -> getChildren().addAll(row.nodes()));
        getChildren().addAll(weeks.labels());
        getChildren().addAll(cursor, cursorDot, cursorNote);
        getChildren().addAll(header.nodes());
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> showCursor(isFocused()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> explainAt(event.getX(), event.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((observed, was, focused) -> showCursor(focused));
    }

    /** Called with the spot whose causes are asked for. */
    public void setOnExplain(Consumer<Spot> onExplain) {
        this.onExplain = onExplain;
    }

    /** Called with the decision whose effects are asked for. */
    public void setOnDecision(Consumer<Choice> onDecision) {
        this.onDecision = onDecision;
    }

    /** Where the cursor is. */
    public Spot spot() {
        return at.spot();
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
        Spot spot = at.spot();
        double x = crisp(time.x(spot.week()));
        line(cursor, x, top, x, bottom);
        dot(cursorDot, time.x(spot.week()), y(spot.week(), spot.indicator()), em(0.3));
        TimelineRow row = rows.get(spot.indicator().ordinal());
        cursorNote.setText(note());
        boolean right = x < (time.left() + time.right()) / 2;
        double edge = at.decision().isPresent() ? top - em(ROW) + em(2) : top + row.indicator().ordinal() * em(ROW);
        place(cursorNote, right ? x + em(0.5) : x - em(0.5), edge + em(ROW) - em(0.2), right ? HPos.LEFT : HPos.RIGHT, VPos.BOTTOM);
    }

    private String note() {
        Spot spot = at.spot();
        if (at.decision().isPresent()) {
            Choice choice = choices.get(at.decision().getAsInt()).choice();
            return messages.text("timeline.decision", choice.number(), choice.option().brief());
        }
        return messages.text("timeline.spot", spot.week(), rows.get(spot.indicator().ordinal()).points(spot.week()));
    }

    private double y(int week, Indicator indicator) {
        return y(run.history().get(week).get(indicator), indicator.ordinal());
    }

    private double y(long milliPoints, int row) {
        double inset = em(0.25);
        return em(HEADER) + (row + 1) * em(ROW) - inset - values.portion(milliPoints) * (em(ROW) - 2 * inset);
    }

    private void pointAt(double x, double y) {
        int row = (int) Math.max(0, Math.min(rows.size() - 1, Math.floor((y - em(HEADER)) / em(ROW))));
        at.to(new Spot(time().week(x), rows.get(row).indicator()));
        moved();
        showCursor(true);
    }

    private void explainAt(double x, double y) {
        pointAt(x, y);
        requestFocus();
        onExplain.accept(at.spot());
    }

    private void explainMark(int place, MouseEvent event) {
        requestFocus();
        at.toDecision(place);
        moved();
        onDecision.accept(choices.get(place).choice());
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            at.decision().ifPresentOrElse(place -> onDecision.accept(choices.get(place).choice()), () -> onExplain.accept(at.spot()));
            event.consume();
        } else if (at.step(event.getCode())) {
            moved();
            event.consume();
        }
    }

    private void moved() {
        header.mark(at.decision());
        setAccessibleText(sentence + " " + note());
        requestLayout();
    }

    private void showCursor(boolean shown) {
        cursor.setVisible(shown);
        cursorDot.setVisible(shown);
        cursorNote.setVisible(shown);
    }
}
