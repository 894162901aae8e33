package org.balancingact.analysis.census;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/** Which bit of a run's memory stands for which flag and which option: the flags first, each in file order. */
final class FactBits {
    private final Map<String, Integer> flags = new LinkedHashMap<>();
    private final Map<String, Integer> options = new LinkedHashMap<>();

    FactBits(Scenario scenario) {
        scenario.options().forEach(option -> option.sets().stream().sorted().forEach(flag -> flags.putIfAbsent(flag, flags.size())));
        scenario.options().forEach(option -> options.put(option.id(), options.size()));
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
