package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import org.balancingact.scenario.Indicator;

/**
 * A golden run: options to pick, and what has to come of them.
 *
 * @param scenes  every scene met, interludes too, in order
 * @param end     milli-points at the end
 * @param outcome milli-points of the outcome, which picks the ending
 */
public record Playthrough(String name, List<String> options, List<String> scenes, Map<Indicator, Long> end,
                          Map<Indicator, Long> outcome, String ending) {
    public Playthrough {
        options = List.copyOf(options);
        scenes = List.copyOf(scenes);
        end = Map.copyOf(end);
        outcome = Map.copyOf(outcome);
    }
}
