package org.balancingact.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Style;

/** The choices of a run, counted by first picks. */
public record Tally(List<CountedChoice> choices) {
    public Tally {
        choices = List.copyOf(choices);
    }

    /** A run in which no pick was changed. */
    public static Tally of(Run run) {
        return of(run, run.optionIds());
    }

    /**
     * @param firstPicks for each decision, in order, the id of the option that was picked first
     */
    public static Tally of(Run run, List<String> firstPicks) {
        if (firstPicks.size() != run.choices().size()) {
            throw new IllegalArgumentException(firstPicks.size() + " first picks for " + run.choices().size() + " choices");
        }
        List<CountedChoice> counted = new ArrayList<>();
        for (Choice choice : run.choices()) {
            counted.add(new CountedChoice(choice, choice.decision().option(firstPicks.get(choice.number() - 1))));
        }
        return new Tally(counted);
    }

    public Mix mix() {
        return mix(choices);
    }

    /** Whether a step back changed a pick, so that the counts differ from what the engine went by. */
    public boolean anyChanged() {
        return choices.stream().anyMatch(CountedChoice::changed);
    }

    public Map<Dimension, Mix> byDimension() {
        Map<Dimension, Mix> mixes = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            mixes.put(dimension, mix(choices.stream().filter(c -> c.choice().decision().dimension() == dimension).toList()));
        }
        return mixes;
    }

    /** One cell of the table of what was asked for and what was chosen. */
    public List<CountedChoice> cell(Asked asked, Style style) {
        return asked(asked).stream().filter(choice -> choice.style() == style).toList();
    }

    public List<CountedChoice> asked(Asked asked) {
        return choices.stream().filter(choice -> choice.asked() == asked).toList();
    }

    private static Mix mix(List<CountedChoice> choices) {
        return Mix.of(choices.stream().map(CountedChoice::style).toList());
    }
}
