package org.balancingact.app.plot;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.app.plot.Timeline.Spot;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/**
 * The way through the weeks and decisions of a run in a plot of it. A cursor follows mouse and arrow keys; a click or Enter
 * asks for the causes of what it is at.
 */
public final class TimelineWalk {
    private static final double FRONT = -2;

    private final Messages messages = Messages.of("plot");
    private final Plot plot;
    private final Run run;
    private final List<CountedChoice> choices;
    private final String sentence;
    private final Places places;
    private final TimelineCursor at;
    private final DecisionLane lane;
    private final Line cursor = new Line();
    private final Circle dot = new Circle();
    private final Label note = Plot.label("", "plot-note");
    private Consumer<Spot> onExplain = spot -> {};
    private Consumer<Choice> onDecision = choice -> {};
    private Runnable onMoved = () -> {};

    /** Which spot lies where in the plot. */
    interface Places {
        Spot at(double x, double y);
    }

    /**
     * @param sentence says in words what happened
     * @param start    where it begins
     */
    TimelineWalk(Plot plot, Run run, List<CountedChoice> choices, String sentence, Spot start, Places places) {
        this.plot = plot;
        this.run = run;
        this.choices = List.copyOf(choices);
        this.sentence = sentence;
        this.places = places;
        at = new TimelineCursor(choices.stream().map(counted -> counted.choice().week()).toList(), run.scenario().lastWeek(), start);
        lane = new DecisionLane(this.choices, this::explainMark);
        cursor.getStyleClass().add("plot-cursor");
        dot.getStyleClass().add("plot-cursor-dot");
        plot.getStyleClass().add("timeline");
        plot.setFocusTraversable(true);
        plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        plot.setAccessibleText(sentence);
        listen();
        show(false);
    }

    private void listen() {
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, event -> show(plot.isFocused()));
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> explainAt(event.getX(), event.getY()));
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        plot.focusedProperty().addListener((observed, was, focused) -> show(focused));
    }

    /** Called with the spot whose causes are asked for. */
    public void setOnExplain(Consumer<Spot> onExplain) {
        this.onExplain = onExplain;
    }

    /** Called with the decision whose effects are asked for. */
    public void setOnDecision(Consumer<Choice> onDecision) {
        this.onDecision = onDecision;
    }

    /** Called when the cursor has gone elsewhere. */
    void setOnMoved(Runnable onMoved) {
        this.onMoved = onMoved;
    }

    /** Where the cursor is. */
    public Spot spot() {
        return at.spot();
    }

    /** Takes the cursor to the line of an indicator, in the week that it is in. */
    void choose(Indicator indicator) {
        at.to(new Spot(spot().week(), indicator));
        moved();
    }

    DecisionLane lane() {
        return lane;
    }

    boolean isAtDecision() {
        return at.decision().isPresent();
    }

    /** The shapes of the cursor, in front of all lines. */
    List<Node> cursor() {
        List<Node> nodes = List.of(cursor, dot, note);
        nodes.forEach(node -> {
            node.setMouseTransparent(true);
            node.setViewOrder(FRONT);
        });
        return nodes;
    }

    /**
     * Draws the cursor.
     *
     * @param top    where its line begins
     * @param bottom where its line ends
     * @param y      where the line of the indicator is in its week
     * @param noteY  the lower edge of its words
     * @param em     pixels of one em
     */
    void layoutCursor(TimeScale time, double top, double bottom, double y, double noteY, double em) {
        double x = Plot.crisp(time.x(spot().week()));
        Plot.line(cursor, x, top, x, bottom);
        Plot.dot(dot, time.x(spot().week()), y, em * 0.3);
        note.setText(words());
        boolean right = x < (time.left() + time.right()) / 2;
        Plot.place(note, right ? x + em * 0.5 : x - em * 0.5, noteY, right ? HPos.LEFT : HPos.RIGHT, VPos.BOTTOM);
    }

    private String words() {
        return at.decision().isPresent() ? decision() : messages.text("timeline.spot", spot().week(), points());
    }

    /** The same where nothing shows which line it is about. */
    private String spoken() {
        return at.decision().isPresent() ? decision()
                : messages.text("timeline.spot.spoken", Names.brief(spot().indicator()), spot().week(), points());
    }

    private String decision() {
        Choice choice = choices.get(at.decision().orElseThrow()).choice();
        return messages.text(choice.decision().checkpoint() ? "timeline.decision.checkpoint" : "timeline.decision", choice.number(),
                choice.option().brief());
    }

    private long points() {
        return Shown.points(run.history().get(spot().week()), spot().indicator());
    }

    private void pointAt(double x, double y) {
        at.to(places.at(x, y));
        moved();
        show(true);
    }

    private void explainAt(double x, double y) {
        pointAt(x, y);
        plot.requestFocus();
        onExplain.accept(spot());
    }

    private void explainMark(int place, MouseEvent event) {
        plot.requestFocus();
        at.toDecision(place);
        moved();
        onDecision.accept(choices.get(place).choice());
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            at.decision().ifPresentOrElse(place -> onDecision.accept(choices.get(place).choice()), () -> onExplain.accept(spot()));
            event.consume();
        } else if (at.step(event.getCode())) {
            moved();
            event.consume();
        }
    }

    private void moved() {
        lane.mark(at.decision());
        plot.setAccessibleText(Lists.sentences(sentence, spoken()));
        onMoved.run();
        plot.requestLayout();
    }

    private void show(boolean shown) {
        cursor.setVisible(shown);
        dot.setVisible(shown);
        note.setVisible(shown);
    }
}
