package org.balancingact.check;

import java.util.List;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;

/** Picks parts of a scenario that measures are taken of. */
final class Parts {
    private Parts() {}

    static boolean isLeader(Option option) {
        return option.style() == Style.LEADER;
    }

    static boolean isSound(Option option) {
        return option.craft() == Craft.SOUND;
    }

    static List<Option> cell(Scenario scenario, Style style, Craft craft) {
        return scenario.options().stream().filter(option -> option.style() == style && option.craft() == craft).toList();
    }
}
