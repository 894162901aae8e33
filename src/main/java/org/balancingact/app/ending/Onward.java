package org.balancingact.app.ending;

import java.util.OptionalInt;
import org.balancingact.i18n.Messages;

/**
 * Where an ending leads to.
 *
 * @param action       names the way on
 * @param note         what to know of it before
 * @param go           goes on
 * @param away         names the way out
 * @param leave        goes out
 * @param endingsSeen  how many endings of the scenario the record knows, this one included; empty for a run that is not kept,
 *                     and where the record could not be asked
 */
public record Onward(String action, String note, Runnable go, String away, Runnable leave, OptionalInt endingsSeen) {
    private static final Messages MESSAGES = Messages.of("ending");

    /** From a run on record to its debrief, now or later. */
    public static Onward toDebrief(Runnable debrief, Runnable later, OptionalInt endingsSeen) {
        return new Onward(MESSAGES.text("debrief"), MESSAGES.text("minutes"), debrief, MESSAGES.text("later"), later,
                endingsSeen);
    }

    /** The same for an ending that was read before: there is nothing to put off. */
    public static Onward readAgain(Runnable debrief, Runnable back, OptionalInt endingsSeen) {
        return new Onward(MESSAGES.text("debrief"), MESSAGES.text("minutes"), debrief, MESSAGES.text("again.back"), back, endingsSeen);
    }

    /** From a branch that was played to try it out to where it is held beside the run that it left, or back. */
    public static Onward toComparison(Runnable compare, Runnable back) {
        return new Onward(MESSAGES.text("compare"), MESSAGES.text("branch"), compare, MESSAGES.text("back"), back, OptionalInt.empty());
    }
}
