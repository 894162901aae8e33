package org.balancingact.analysis;

import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Option;

/**
 * A run beside the one in which every decision was made the same way, but done well.
 *
 * @param original a run that is over
 * @param better   each poor pick replaced by the sound option of its style, wherever one was offered
 */
public record AllDoneWell(Run original, Run better) {

    /** Empty where nothing was poorly done. */
    public static Optional<AllDoneWell> of(Run original) {
        return original.choices().stream().allMatch(choice -> choice.option().craft() == Craft.SOUND) ? Optional.empty()
                : Optional.of(new AllDoneWell(original, better(original)));
    }

    private static Run better(Run original) {
        Run run = Run.start(original.scenario(), original.seed());
        while (!run.isOver()) {
            int number = run.choices().size();
            Optional<Choice> before = number < original.choices().size() ? Optional.of(original.choices().get(number)) : Optional.empty();
            run = run.choose(pick(run, before).id());
        }
        return run;
    }

    /** The pick itself where it was sound and is still offered. */
    private static Option pick(Run run, Optional<Choice> before) {
        return before.map(Choice::option).filter(option -> option.craft() == Craft.SOUND && run.offered().contains(option))
                .orElseGet(() -> WhatIf.SAME_STYLE.pick(run, before));
    }

    /** By how much more it would have brought in all, in milli-points. */
    public long net() {
        return better.finish().orElseThrow().outcome().sum() - original.finish().orElseThrow().outcome().sum();
    }

    public boolean changesEnding() {
        return !better.finish().orElseThrow().ending().id().equals(original.finish().orElseThrow().ending().id());
    }
}
