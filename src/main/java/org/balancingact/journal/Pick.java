package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/**
 * One option picked, as it happened. What the moment was about is kept too, so that a profile needs no replay.
 *
 * @param position 1 for the first decision of the run
 * @param offered  ids of the options in the order shown
 * @param demand   what the moment asked for, in thousandths, from -1000 managing to +1000 leading
 * @param shown    when the options could first be read, to the millisecond
 * @param picked   when the pick was confirmed, to the millisecond
 */
public record Pick(int position, String scene, String option, List<String> offered, Style style, Dimension dimension, int demand,
                   Instant shown, Instant picked) {
    public Pick {
        offered = List.copyOf(offered);
        shown = shown.truncatedTo(ChronoUnit.MILLIS);
        picked = picked.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The pick of an option in the decision at which the run is.
     *
     * @throws org.balancingact.engine.OptionNotOffered if it can't be picked there
     */
    public static Pick next(Run run, String option, Instant shown, Instant picked) {
        return of(run.choose(option).choices().get(run.choices().size()), shown, picked);
    }

    /** The pick that made a choice of a run. */
    public static Pick of(Choice choice, Instant shown, Instant picked) {
        Decision decision = choice.decision();
        return new Pick(choice.number(), choice.scene().id(), choice.option().id(),
                choice.offered().stream().map(Option::id).toList(),
                choice.option().style(), decision.dimension(), decision.demand(), shown, picked);
    }
}
