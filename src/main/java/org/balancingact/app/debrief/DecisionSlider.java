package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.Sign;
import org.balancingact.app.control.WidthFirst;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;

/**
 * The decisions of a run on the line of its weeks, to pick one of; a diamond stands below those of which another choice leads to another
 * ending. For the Tab key they are one thing; the arrow keys choose among them.
 */
final class DecisionSlider extends WidthFirst {
    /** Em that a decision takes on the line. */
    private static final double SIZE = 2.25;
    private static final double DIAMOND = 0.75;

    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;
    private final IntConsumer onPick;
    private final Region line = Styles.on(new Region(), "slider-line");
    private final List<Button> decisions = new ArrayList<>();
    private final List<Sign> diamonds = new ArrayList<>();

    /** @param onPick called with the number of the decision that is picked */
    DecisionSlider(Debrief debrief, IntConsumer onPick) {
        this.debrief = debrief;
        this.onPick = onPick;
        getStyleClass().add("decision-slider");
        debrief.tally().choices().forEach(this::add);
        setParts(Stream.of(Stream.of(line), decisions.stream(), diamonds.stream()).flatMap(parts -> parts).map(Node.class::cast).toList());
        // A button keeps the arrow keys to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    private void add(CountedChoice counted) {
        int number = counted.choice().number();
        boolean elsewhere = leadsElsewhere(debrief, number);
        Button decision = new Button("", new DecisionMark(counted));
        decision.setId("what-if-" + number);
        decision.getStyleClass().setAll("slider-decision", Styles.FOCUSABLE);
        decision.setAccessibleText(messages.text(elsewhere ? "what-if.at.other" : "what-if.at", number, counted.choice().week(), counted.choice().scene().title()));
        decision.setOnAction(event -> onPick.accept(number));
        decisions.add(decision);
        Sign diamond = Sign.ending();
        diamond.setVisible(elsewhere);
        diamonds.add(diamond);
    }

    /** Whether another choice at the decision leads to another ending. */
    static boolean leadsElsewhere(Debrief debrief, int number) {
        return debrief.leverage().stream().anyMatch(leverage -> leverage.choice().number() == number && leverage.turning().isPresent());
    }

    /** The decision that mattered most; the first where none can be told apart. */
    int first() {
        return debrief.leverage().stream().findFirst().map(Leverage::choice).map(choice -> choice.number()).orElse(1);
    }

    void mark(int number) {
        for (int at = 0; at < decisions.size(); at++) {
            decisions.get(at).pseudoClassStateChanged(Styles.CURRENT, at == number - 1);
            decisions.get(at).setFocusTraversable(at == number - 1);
        }
    }

    private void step(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        Optional<Button> next = Optional.of(decisions.indexOf(event.getTarget()) + step).filter(at -> step != 0 && at >= 0 && at < decisions.size())
                .map(decisions::get);
        next.ifPresent(decision -> {
            decision.requestFocus();
            decision.fire();
        });
        if (step != 0) {
            event.consume();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(em.pixels(SIZE + DIAMOND));
    }

    @Override
    protected void layoutChildren() {
        double size = em.pixels(SIZE);
        double[] middles = middles(size);
        line.resizeRelocate(0, Math.round(size / 2), getWidth(), 1);
        for (int at = 0; at < decisions.size(); at++) {
            decisions.get(at).resizeRelocate(Math.round(middles[at] - size / 2), 0, size, size);
            Sign diamond = diamonds.get(at);
            diamond.resizeRelocate(Math.round(middles[at] - diamond.prefWidth(-1) / 2), size, diamond.prefWidth(-1), diamond.prefHeight(-1));
        }
    }

    /** At their true weeks, and as far apart as they have to be so that none lies on another. */
    private double[] middles(double size) {
        double room = getWidth() - size;
        int last = Math.max(1, debrief.run().scenario().weeks());
        double[] middles = debrief.run().choices().stream().mapToDouble(choice -> size / 2 + room * choice.week() / last).toArray();
        for (int at = 1; at < middles.length; at++) {
            middles[at] = Math.max(middles[at], middles[at - 1] + size);
        }
        double most = getWidth() - size / 2;
        for (int at = middles.length - 1; at >= 0 && middles[at] > most; at--) {
            middles[at] = most;
            most -= size;
        }
        return middles;
    }
}
