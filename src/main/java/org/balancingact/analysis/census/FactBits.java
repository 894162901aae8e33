package org.balancingact.analysis.census;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/** Which bit of a run's memory stands for which flag and which option: the flags first, each in file order. */
final class FactBits {
    private final Map<String, Integer> flags = new LinkedHashMap<>();
    private final Map<String, Integer> options = new LinkedHashMap<>();
    private final Map<String, List<Step>> steps = new HashMap<>();

    FactBits(Scenario scenario) {
        scenario.options().forEach(option -> option.sets().stream().sorted().forEach(flag -> flags.putIfAbsent(flag, flags.size())));
        scenario.options().forEach(option -> options.put(option.id(), options.size()));
        scenario.options().forEach(option -> option.people().forEach((person, change) ->
                steps.computeIfAbsent(person, unknown -> new ArrayList<>()).add(new Step(ofOption(option.id()), change))));
    }

    /** The flags that any option sets, by number. */
    Set<String> flags() {
        return flags.keySet();
    }

    int ofFlag(String flag) {
        return flags.getOrDefault(flag, count() - 1);
    }

    int ofOption(String option) {
        return flags.size() + Known.in(options, option);
    }

    /** One bit more than there are flags and options: it stands for a flag that nothing sets, and stays 0. */
    private int count() {
        return flags.size() + options.size() + 1;
    }

    int words() {
        return (count() + Long.SIZE - 1) / Long.SIZE;
    }

    /** One option that changes where a person stands, by its bit, and by how much. */
    record Step(int bit, int change) {}

    List<Step> stepsOf(String person) {
        return steps.getOrDefault(person, List.of());
    }

    /** The bits that picking the option sets. */
    long[] setBy(Option option) {
        long[] words = new long[words()];
        mark(words, ofOption(option.id()));
        option.sets().forEach(flag -> mark(words, ofFlag(flag)));
        return words;
    }

    private static void mark(long[] words, int bit) {
        words[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
    }
}
