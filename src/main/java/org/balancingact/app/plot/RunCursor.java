package org.balancingact.app.plot;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.balancingact.picture.Spot;
import org.balancingact.scenario.Indicator;

/** Where one is in a run over its weeks: at a week in the row of an indicator or, above the first row, at a decision. */
final class RunCursor {
    static final List<Indicator> ROWS = List.of(Indicator.values());

    private final List<Integer> decisionWeeks;
    private final int lastWeek;
    private Spot spot;
    private OptionalInt decision = OptionalInt.empty();

    /** @param decisionWeeks the weeks of the decisions, in order */
    RunCursor(List<Integer> decisionWeeks, int lastWeek, Spot spot) {
        this.decisionWeeks = List.copyOf(decisionWeeks);
        this.lastWeek = lastWeek;
        this.spot = spot;
    }

    Spot spot() {
        return spot;
    }

    /** The place of the decision that it is at, counted from 0; empty among the rows. */
    OptionalInt decision() {
        return decision;
    }

    /** To a week in a row; from a decision, down to the rows. */
    void to(Spot next) {
        decision = OptionalInt.empty();
        spot = next;
    }

    void toDecision(int place) {
        decision = OptionalInt.of(place);
        spot = new Spot(decisionWeeks.get(place), spot.indicator());
    }

    /** Takes a step by an arrow key; false for any other key. */
    boolean step(KeyCode key) {
        if (!key.isArrowKey()) {
            return false;
        }
        decision.ifPresentOrElse(place -> stepFrom(place, key), () -> stepInRows(key));
        return true;
    }

    private void stepFrom(int place, KeyCode key) {
        switch (key) {
            case LEFT -> toDecision(Math.max(0, place - 1));
            case RIGHT -> toDecision(Math.min(decisionWeeks.size() - 1, place + 1));
            case DOWN -> to(spot);
            default -> { }
        }
    }

    private void stepInRows(KeyCode key) {
        int row = ROWS.indexOf(spot.indicator());
        switch (key) {
            case LEFT -> to(new Spot(Math.max(0, spot.week() - 1), spot.indicator()));
            case RIGHT -> to(new Spot(Math.min(lastWeek, spot.week() + 1), spot.indicator()));
            case DOWN -> to(new Spot(spot.week(), ROWS.get(Math.min(ROWS.size() - 1, row + 1))));
            default -> stepUp(row);
        }
    }

    private void stepUp(int row) {
        if (row > 0) {
            to(new Spot(spot.week(), ROWS.get(row - 1)));
        } else {
            IntStream.range(0, decisionWeeks.size()).boxed()
                    .min(Comparator.comparingInt(place -> Math.abs(decisionWeeks.get(place) - spot.week()))).ifPresent(this::toDecision);
        }
    }
}
