package org.balancingact.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Style;

/**
 * The same run with one choice swapped, replayed exactly.
 *
 * @param original a run that is over
 * @param position number of the swapped decision
 * @param swapped  the run that comes of it, over as well
 * @param replaced numbers of later decisions at which the original choice was not offered, so that the rule chose
 */
public record WhatIf(Run original, int position, Run swapped, List<Integer> replaced) {
    public WhatIf {
        replaced = List.copyOf(replaced);
    }

    /** How to go on where a later choice of the original is not offered any more. */
    @FunctionalInterface
    public interface Rule {
        /**
         * @param run      a run at a decision
         * @param original what the original run chose at the same number, if it got that far
         * @return one of the offered options
         */
        Option pick(Run run, Optional<Choice> original);
    }

    /** The style of before, sound first. */
    public static final Rule SAME_STYLE = (run, original) -> {
        Style style = original.map(choice -> choice.option().style()).orElse(Style.LEADER);
        return prefer(run.offeredInFileOrder(), style);
    };

    /** What the moment asks for; where it asks for neither, the style of before. */
    public static final Rule AS_ASKED = (run, original) -> {
        int demand = run.scene().flatMap(scene -> scene.decision()).orElseThrow().demand();
        if (demand == 0) {
            return SAME_STYLE.pick(run, original);
        }
        return prefer(run.offeredInFileOrder(), demand > 0 ? Style.LEADER : Style.MANAGER);
    };

    /** The first sound option of the style, else the first of the style, else the first. */
    static Option prefer(List<Option> offered, Style style) {
        return offered.stream().filter(option -> option.style() == style && option.craft() == Craft.SOUND).findFirst()
                .or(() -> offered.stream().filter(option -> option.style() == style).findFirst())
                .orElseGet(() -> offered.get(0));
    }

    /**
     * Swaps the choice at the position for the option and plays on: later choices stay where they are still offered, else the
     * rule decides.
     *
     * @throws org.balancingact.engine.OptionNotOffered if the option was not offered there
     */
    public static WhatIf swap(Run original, int position, String option, Rule rule) {
        List<Choice> choices = original.choices();
        Run run = original.upTo(position - 1).choose(option);
        List<Integer> replaced = new ArrayList<>();
        while (!run.isOver()) {
            int number = run.choices().size() + 1;
            Optional<Choice> before = number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
            List<Option> offered = run.offeredInFileOrder();
            Optional<Option> kept = before.map(Choice::option).filter(offered::contains);
            if (kept.isEmpty()) {
                replaced.add(number);
            }
            Run now = run;
            run = run.choose(kept.orElseGet(() -> rule.pick(now, before)).id());
        }
        return new WhatIf(original, position, run, replaced);
    }

    /** The same style as before is the rule where a later choice can't be kept. */
    public static WhatIf swap(Run original, int position, String option) {
        return swap(original, position, option, SAME_STYLE);
    }

    /** The sound option of the other style that was offered at the position, swapped in; empty where there was none. */
    public static Optional<WhatIf> otherStyle(Run original, int position) {
        return sound(original, position, original.choices().get(position - 1).option().style().other());
    }

    /** The sound option of the same style, swapped in where a poor one was picked; empty where there was none or nothing to better. */
    public static Optional<WhatIf> doneWell(Run original, int position) {
        Option picked = original.choices().get(position - 1).option();
        return picked.craft() == Craft.SOUND ? Optional.empty() : sound(original, position, picked.style());
    }

    /** The first in the file that was offered. */
    private static Optional<WhatIf> sound(Run original, int position, Style style) {
        Choice choice = original.choices().get(position - 1);
        return choice.decision().options().stream()
                .filter(option -> option.style() == style && option.craft() == Craft.SOUND && choice.offered().contains(option))
                .findFirst().map(option -> swap(original, position, option.id()));
    }

    /** The run beside the swapped one, both counted as they stand. */
    public Comparison comparison() {
        return Comparison.of(CountedRun.of(original), CountedRun.of(swapped));
    }

    /** By how much more the swap would have brought in all: the summed change of the seven outcomes, signed, in milli-points. */
    public long net() {
        return outcome(swapped).outcome().sum() - outcome(original).outcome().sum();
    }

    /** Summed absolute change of the seven outcomes, in milli-points: how much the swap moved. */
    public long difference() {
        return outcome(original).outcome().distance(outcome(swapped).outcome());
    }

    public boolean changesEnding() {
        return !outcome(original).ending().id().equals(outcome(swapped).ending().id());
    }

    private static Finish outcome(Run run) {
        return run.finish().orElseThrow();
    }
}
