package org.balancingact.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balancingact.engine.Choice;

/**
 * A part of the taught text, by its code, with the moments about it.
 *
 * @param moments in the order of the story
 */
public record Unmet(String code, List<Choice> moments) {
    /** So many moments about one part are worth a word. */
    private static final int ENOUGH = 2;

    public Unmet {
        moments = List.copyOf(moments);
    }

    /** Of the moments in which something else was called for than what was done: the parts that they are about, the most frequent first. */
    public static List<Unmet> of(List<Choice> choices) {
        return all(choices.stream().filter(choice -> !Asked.of(choice.decision()).met(choice.option().style())).toList());
    }

    /** The parts that all these moments are about, the most frequent first. */
    public static List<Unmet> all(List<Choice> choices) {
        Map<String, List<Choice>> byCode = choices.stream().flatMap(choice -> choice.decision().covers().stream()).distinct()
                .collect(Collectors.toMap(Function.identity(), code -> choices.stream().filter(choice -> choice.decision().covers().contains(code)).toList(),
                        (first, second) -> first, LinkedHashMap::new));
        return byCode.entrySet().stream().map(part -> new Unmet(part.getKey(), part.getValue()))
                .sorted(Comparator.comparingInt((Unmet part) -> part.moments().size()).reversed()).toList();
    }

    /** The part that is worth a word, by first picks: the most frequent one, where there is more than one moment. */
    public static Optional<Unmet> most(Tally tally) {
        List<Choice> unmet = tally.choices().stream().filter(counted -> !counted.asked().met(counted.style())).map(CountedChoice::choice).toList();
        return all(unmet).stream().findFirst().filter(part -> part.moments().size() >= ENOUGH);
    }
}
