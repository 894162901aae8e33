package org.balancingact.engine;

import java.util.List;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.StoryPart;

/**
 * An option picked in a run.
 *
 * @param number      1 for the first decision of the run
 * @param offered     the options that were offered, in the order shown
 * @param why         what the moment asked for, and why
 * @param consequence the story told after the pick
 */
public record Choice(int number, Scene scene, Option option, List<Option> offered, String why, List<StoryPart> consequence) {
    public Choice {
        offered = List.copyOf(offered);
        consequence = List.copyOf(consequence);
    }

    public Decision decision() {
        return scene.decision().orElseThrow();
    }

    public int week() {
        return scene.week();
    }
}
