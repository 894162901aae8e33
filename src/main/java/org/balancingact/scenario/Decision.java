package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The place in a scene where the player picks one option.
 *
 * @param demand     what the moment asks for, in thousandths: -1000 managing, 0 either, +1000 leading
 * @param why        what the moment asks for and why; tried in order on arrival, the last has no condition; shown in the debrief
 * @param here       why its options are leading or managing in this very moment; shown at the reveal
 * @param twin       the earlier moment with the same options, if there is one
 * @param covers     codes of the seed text that it teaches
 * @param checkpoint whether the indicators are shown after it
 */
public record Decision(Dimension dimension, int demand, List<Reason> why, Optional<Here> here, Optional<Twin> twin, List<String> covers, boolean checkpoint,
                       List<Option> options) {
    /** From this demand on, in thousandths either way, a moment is said to ask for a style. */
    public static final int CLEAR_DEMAND = 500;

    public Decision {
        Required.range(demand, -1000, 1000, "demand");
        why = List.copyOf(why);
        Required.that(!why.isEmpty(), "a decision has a reason");
        covers = List.copyOf(covers);
        options = List.copyOf(options);
    }

    public Option option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + id));
    }
}
