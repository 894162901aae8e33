package org.balancingact.app.control.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.style.Styles;
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
    private static final double MARK = 1.125;

    /** A week and the indicator that is looked at in it. */
    public record Spot(int week, Indicator indicator) {}

    private final Messages messages = Messages.of("plot");
    private final Run run;
    private final String sentence;
    private final List<CountedChoice> choices;
    private final ValueScale values;
    private final List<DecisionMark> marks;
    private final List<TimelineRow> rows;
    private final List<Line> rules = new ArrayList<>();
    private final Region sunken = new Region();
    private final Label start = label(messages.text("timeline.start"), "plot-muted");
    private final Label decisions = label(messages.text("timeline.decisions"), "plot-muted");
    private final Label epilogue = label(messages.text("timeline.epilogue"), "plot-muted");
    private final Label end = label(messages.text("timeline.end"), "plot-muted");
    private final Label later = label(messages.text("timeline.later"), "plot-muted");
    private final List<Label> ticks = new ArrayList<>();
    private final Line cursor = new Line();
    private final Circle cursorDot = new Circle();
    private final Label cursorNote = label("", "plot-note");
    private Consumer<Spot> onExplain = spot -> {};
    private Consumer<Choice> onDecision = choice -> {};
    private Spot spot;
    private OptionalInt mark = OptionalInt.empty();

    /**
     * @param run      a run that is over
     * @param choices  its choices, in order
     * @param sentence says in words what happened
     */
    public Timeline(Run run, List<CountedChoice> choices, String sentence) {
        this.run = run;
        this.sentence = sentence;
        this.choices = List.copyOf(choices);
        marks = choices.stream().map(DecisionMark::new).toList();
        values = ValueScale.of(run.history());
        rows = Arrays.stream(Indicator.values()).map(indicator -> new TimelineRow(indicator, run)).toList();
        spot = new Spot(run.scenario().weeks(), Indicator.ORDER);
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
        time().ticks().forEach(week -> ticks.add(label(week == 0 ? messages.text("timeline.week", week) : String.valueOf(week), "plot-muted")));
        getChildren().addAll(ticks);
        getChildren().addAll(start, decisions, epilogue, end, later);
        getChildren().addAll(cursor, cursorDot, cursorNote);
        getChildren().addAll(marks);
        for (int k = 0; k < marks.size(); k++) {
            int index = k;
            marks.get(k).setOnMouseClicked(event -> explainMark(index, event));
        }
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> showCursor(isFocused()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> explainAt(event.getX(), event.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        focusedProperty().addListener((observed, was, focused) -> showCursor(focused));
        showCursor(false);
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
        return spot;
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
        layoutTicks(time, bottom);
        layoutHeader(time);
        layoutCursor(time, top, bottom);
    }

    private void layoutTicks(TimeScale time, double bottom) {
        for (int k = 0; k < ticks.size(); k++) {
            place(ticks.get(k), time.x(time.ticks().get(k)), bottom + em(0.4), HPos.CENTER, VPos.TOP);
        }
    }

    private void layoutHeader(TimeScale time) {
        double centre = em(HEADER) / 2;
        double[] wished = choices.stream().mapToDouble(counted -> time.x(counted.choice().week())).toArray();
        double[] widths = new double[wished.length];
        Arrays.fill(widths, em(MARK) + 1);
        double[] centres = Spread.apart(wished, widths, time.left() - em(MARK / 2), time.right());
        for (int k = 0; k < marks.size(); k++) {
            place(marks.get(k), centres[k], centre, HPos.CENTER, VPos.CENTER);
        }
        double firstMark = centres.length == 0 ? time.left() : centres[0] - em(MARK / 2);
        double lastMark = centres.length == 0 ? time.left() : centres[centres.length - 1] + em(MARK / 2);
        place(decisions, 0, centre, HPos.LEFT, VPos.CENTER);
        place(start, firstMark - em(0.4), centre, HPos.RIGHT, VPos.CENTER);
        double epilogueLeft = Math.max(time.x(time.endWeek()), lastMark) + em(1.2);
        place(epilogue, epilogueLeft, centre, HPos.LEFT, VPos.CENTER);
        place(end, getWidth() - em(2.6), centre, HPos.RIGHT, VPos.CENTER);
        place(later, getWidth() - em(0.1), centre, HPos.RIGHT, VPos.CENTER);
        boolean hasEpilogue = time.lastWeek() > time.endWeek();
        epilogue.setVisible(hasEpilogue && epilogueLeft + epilogue.prefWidth(-1) < time.right());
        later.setVisible(hasEpilogue);
    }

    private void layoutCursor(TimeScale time, double top, double bottom) {
        double x = crisp(time.x(spot.week()));
        line(cursor, x, top, x, bottom);
        dot(cursorDot, time.x(spot.week()), y(spot.week(), spot.indicator()), em(0.3));
        TimelineRow row = rows.get(spot.indicator().ordinal());
        cursorNote.setText(note());
        boolean right = x < (time.left() + time.right()) / 2;
        double edge = mark.isPresent() ? top - em(ROW) + em(2) : top + row.indicator().ordinal() * em(ROW);
        place(cursorNote, right ? x + em(0.5) : x - em(0.5), edge + em(ROW) - em(0.2), right ? HPos.LEFT : HPos.RIGHT, VPos.BOTTOM);
    }

    private String note() {
        if (mark.isPresent()) {
            Choice choice = choices.get(mark.getAsInt()).choice();
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
        move(new Spot(time().week(x), rows.get(row).indicator()));
        showCursor(true);
    }

    private void explainAt(double x, double y) {
        pointAt(x, y);
        requestFocus();
        onExplain.accept(spot);
    }

    private void explainMark(int index, MouseEvent event) {
        requestFocus();
        moveTo(index);
        onDecision.accept(choices.get(index).choice());
        event.consume();
    }

    private void walk(KeyEvent event) {
        if (mark.isPresent() ? walkMarks(event.getCode(), mark.getAsInt()) : walkRows(event.getCode())) {
            event.consume();
        }
    }

    private boolean walkMarks(KeyCode key, int at) {
        if (key == KeyCode.LEFT) {
            moveTo(Math.max(0, at - 1));
        } else if (key == KeyCode.RIGHT) {
            moveTo(Math.min(marks.size() - 1, at + 1));
        } else if (key == KeyCode.DOWN) {
            move(spot);
        } else if (key == KeyCode.ENTER) {
            onDecision.accept(choices.get(at).choice());
        } else {
            return key == KeyCode.UP;
        }
        return true;
    }

    private boolean walkRows(KeyCode key) {
        int row = spot.indicator().ordinal();
        if (key == KeyCode.LEFT) {
            move(new Spot(Math.max(0, spot.week() - 1), spot.indicator()));
        } else if (key == KeyCode.RIGHT) {
            move(new Spot(Math.min(run.scenario().lastWeek(), spot.week() + 1), spot.indicator()));
        } else if (key == KeyCode.UP && row == 0 && !marks.isEmpty()) {
            moveTo(nearestMark());
        } else if (key == KeyCode.UP) {
            move(new Spot(spot.week(), rows.get(Math.max(0, row - 1)).indicator()));
        } else if (key == KeyCode.DOWN) {
            move(new Spot(spot.week(), rows.get(Math.min(rows.size() - 1, row + 1)).indicator()));
        } else if (key == KeyCode.ENTER) {
            onExplain.accept(spot);
        } else {
            return false;
        }
        return true;
    }

    private int nearestMark() {
        return IntStream.range(0, marks.size()).boxed()
                .min(Comparator.comparingInt(k -> Math.abs(choices.get(k).choice().week() - spot.week()))).orElseThrow();
    }

    private void moveTo(int index) {
        mark = OptionalInt.of(index);
        spot = new Spot(choices.get(index).choice().week(), Indicator.values()[0]);
        moved();
    }

    private void move(Spot next) {
        mark = OptionalInt.empty();
        spot = next;
        moved();
    }

    private void moved() {
        for (int k = 0; k < marks.size(); k++) {
            marks.get(k).pseudoClassStateChanged(Styles.CURRENT, mark.isPresent() && mark.getAsInt() == k);
        }
        setAccessibleText(sentence + " " + note());
        requestLayout();
    }

    private void showCursor(boolean shown) {
        cursor.setVisible(shown);
        cursorDot.setVisible(shown);
        cursorNote.setVisible(shown);
    }
}
