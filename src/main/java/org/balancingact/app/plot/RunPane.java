package org.balancingact.app.plot;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.Box;
import org.balancingact.picture.Point;
import org.balancingact.picture.RunPicture;
import org.balancingact.picture.RunPicture.Heights;
import org.balancingact.picture.Spot;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/**
 * A run over its weeks, with a way through its weeks and decisions. A cursor follows mouse and arrow keys, the keys 1 to 7 take it
 * to an indicator; a click or Enter asks for the causes of what it is at.
 */
public final class RunPane extends PicturePane {
    private static final double LEAST = 24;

    private final Messages messages = Messages.of("plot");
    /** As it is drawn in the height that it has. */
    private RunPicture picture;
    private double measuredWidth = Double.NaN;
    private Heights heights = new Heights(0, 0);
    private final List<CountedChoice> choices;
    private final String sentence;
    private final RunCursor at;
    private final CursorMarks cursor = new CursorMarks();
    private final Region band = new Region();
    private OptionalInt picked = OptionalInt.empty();
    private Consumer<Spot> onExplain = spot -> {};
    private Consumer<Choice> onDecision = choice -> {};

    /** @param sentence says in words what happened */
    public RunPane(RunPicture picture, String sentence) {
        super(picture, sentence);
        this.picture = picture;
        this.choices = picture.choices();
        this.sentence = sentence;
        at = new RunCursor(choices.stream().map(counted -> counted.choice().week()).toList(), picture.run().scenario().lastWeek(),
                new Spot(picture.run().scenario().weeks(), Indicator.ORDER));
        createView();
        listen();
        ink();
        show(false);
    }

    private void createView() {
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        band.getStyleClass().add("plot-picked");
        band.setMouseTransparent(true);
        getChildren().add(0, band);
        getChildren().addAll(cursor.nodes());
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> show(false));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> explainAt(event.getX(), event.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((observed, was, focused) -> show(false));
        choices.forEach(counted -> marks(counted).forEach(mark -> mark.setOnMouseClicked(event -> {
            requestFocus();
            at.toDecision(choices.indexOf(counted));
            moved();
            pick(choices.indexOf(counted));
            event.consume();
        })));
        pick(OptionalInt.empty());
    }

    private List<DecisionMark> marks(CountedChoice counted) {
        return pen().about(Integer.toString(counted.choice().number())).stream()
                .filter(DecisionMark.class::isInstance).map(DecisionMark.class::cast).toList();
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

    private void pick(int place) {
        pick(OptionalInt.of(place));
        onDecision.accept(choices.get(place).choice());
    }

    private void explain() {
        pick(OptionalInt.empty());
        onExplain.accept(spot());
    }

    private void pick(OptionalInt place) {
        picked = place;
        band.setVisible(place.isPresent());
        show(cursor.isShown());
        requestLayout();
    }

    private void pointAt(double x, double y) {
        at.to(picture.spotAt(emWidth(), new Point(x / em(1), y / em(1)), spot()));
        moved();
        show(true);
    }

    private void explainAt(double x, double y) {
        pointAt(x, y);
        requestFocus();
        explain();
    }

    private void pressed(KeyEvent event) {
        int wanted = Keyboard.digit(event).orElse(0) - 1;
        if (event.getCode() == KeyCode.ENTER) {
            at.decision().ifPresentOrElse(this::pick, this::explain);
            event.consume();
        } else if (wanted >= 0 && wanted < RunCursor.ROWS.size()) {
            choose(RunCursor.ROWS.get(wanted));
            event.consume();
        } else if (at.step(event.getCode())) {
            moved();
            show(true);
            event.consume();
        }
    }

    /** Takes the cursor to the line of an indicator, in the week that it is in. */
    void choose(Indicator indicator) {
        at.to(new Spot(spot().week(), indicator));
        moved();
        show(true);
    }

    private void moved() {
        ink();
        setAccessibleText(Lists.sentences(sentence, words("timeline.spot.spoken")));
        requestLayout();
    }

    /** What it says of the spot, or of the decision that it is at. */
    private String words(String spotKey) {
        if (at.decision().isPresent()) {
            Choice choice = choices.get(at.decision().getAsInt()).choice();
            return messages.text(choice.decision().checkpoint() ? "timeline.decision.checkpoint" : "timeline.decision", choice.number(),
                    choice.option().brief());
        }
        return messages.text(spotKey, spot().week(), Shown.points(picture.run().history().get(spot().week()), spot().indicator()),
                Names.brief(spot().indicator()));
    }

    /** The line and the mark that the cursor is at stand out. */
    private void ink() {
        for (Indicator indicator : RunCursor.ROWS) {
            boolean current = indicator == spot().indicator();
            pen().about(indicator.id()).forEach(node -> {
                node.pseudoClassStateChanged(Styles.CURRENT, current);
                if (!(node instanceof Polygon)) {
                    node.setViewOrder(current ? -1 : 0);
                }
            });
        }
        for (int k = 0; k < choices.size(); k++) {
            boolean current = at.decision().isPresent() && at.decision().getAsInt() == k;
            marks(choices.get(k)).forEach(mark -> mark.pseudoClassStateChanged(Styles.CURRENT, current));
        }
    }

    private void show(boolean shown) {
        cursor.show(shown, picked.isEmpty() || !picked.equals(at.decision()));
    }

    /** A low window takes a little from it before the page scrolls. */
    @Override
    protected double computeMinHeight(double width) {
        return em(heights(width).least());
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(heights(width).usual());
    }

    private Heights heights(double width) {
        double wide = width < 0 ? picture.usualWidth() : width / em(1);
        if (wide != measuredWidth) {
            heights = picture.heights(wide);
            measuredWidth = wide;
        }
        return heights;
    }

    @Override
    protected double computeMinWidth(double height) {
        return em(LEAST);
    }

    @Override
    protected void layoutChildren() {
        RunPicture fitting = picture.within(emWidth(), getHeight() / em(1));
        if (fitting != picture) {
            picture = fitting;
            show(fitting);
        }
        super.layoutChildren();
        picked.ifPresent(place -> {
            Box box = picture.band(emWidth(), choices.get(place).choice().week());
            band.resizeRelocate(em(box.left()), em(box.top()), em(box.width()), em(box.height()));
        });
        cursor.place(picture.cursor(emWidth(), spot(), at.decision().isPresent()), em, words("timeline.spot"));
    }
}
