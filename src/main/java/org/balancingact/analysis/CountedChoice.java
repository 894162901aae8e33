package org.balancingact.analysis;

import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/**
 * A choice as it counts: the engine goes by the pick that stands, every count by the first pick.
 *
 * @param choice the pick that stands
 * @param first  what was picked first at that decision; the same option unless a step back changed it
 */
public record CountedChoice(Choice choice, Option first) {

    /** The style that is counted. */
    public Style style() {
        return first.style();
    }

    public boolean changed() {
        return !first.id().equals(choice.option().id());
    }

    /** The style of the first pick, where it was taken back. */
    public Optional<Style> takenBack() {
        return changed() ? Optional.of(style()) : Optional.empty();
    }

    public Asked asked() {
        return Asked.of(choice.decision());
    }
}
