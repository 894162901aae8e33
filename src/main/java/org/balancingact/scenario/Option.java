package org.balancingact.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be picked: a concrete action.
 *
 * @param quiet       a quiet way of leading: listening, writing, stepping aside, expertise
 * @param shortText   a few words in the past tense for plots and lists
 * @param note        what this way of doing it gained and cost; a sentence for the debrief, may be absent where craft is sound
 * @param doneWell    what the act would have been, done well; only where craft is poor
 * @param requires    when the option is offered; always where absent
 * @param consequence story shown after the pick
 * @param people      what the pick does to the standing of people, by their ids in the cast; never 0
 * @param sets        flags set by the pick
 * @param next        routes tried in order at the pick
 */
public record Option(String id, Style style, Craft craft, Tone tone, boolean quiet, String text, Optional<String> shortText,
                     Optional<String> note, Optional<String> doneWell, Optional<Condition> requires, List<Passage> consequence,
                     Effects effects, Map<String, Integer> people, Set<String> sets, List<Route> next) {
    public static final int MOST_PEOPLE = 3;
    private static final int SHORT_WORDS = 5;

    public Option {
        Required.text(id, "id");
        Required.text(text, "text");
        Required.that(craft == Craft.POOR || doneWell.isEmpty(), "what is sound is done well already");
        consequence = List.copyOf(consequence);
        people = Map.copyOf(people);
        Required.that(people.size() <= MOST_PEOPLE, "an option is about few people");
        people.values().forEach(step -> {
            Required.range(step, -Standing.MOST_STEP, Standing.MOST_STEP, "step");
            Required.that(step != 0, "a step must not be 0");
        });
        sets = Set.copyOf(sets);
        next = List.copyOf(next);
    }

    /** The author's short text, or the first words of the whole one. */
    public String brief() {
        return shortText.orElseGet(() -> {
            String[] words = text.split("\\s+", SHORT_WORDS + 1);
            return words.length <= SHORT_WORDS ? text : String.join(" ", List.of(words).subList(0, SHORT_WORDS)) + "…";
        });
    }
}
