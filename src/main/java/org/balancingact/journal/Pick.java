package org.balancingact.journal;

import java.time.Instant;
import java.util.List;
import org.balancingact.scenario.Style;

/**
 * One option picked, as it happened.
 *
 * @param position 1 for the first decision of the run
 * @param offered  ids of the options in the order shown
 * @param shown    when the options could first be read
 * @param picked   when the pick was confirmed
 */
public record Pick(int position, String scene, String option, List<String> offered, Style style, Instant shown, Instant picked) {
    public Pick {
        offered = List.copyOf(offered);
    }
}
