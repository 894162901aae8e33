package org.balancingact.scenario;

import java.util.List;

/** A choice before the story that is not scored: what is chosen is a flag that only texts read. */
public record Promise(String ask, List<Choice> choices) {
    public static final int FEWEST_CHOICES = 2;
    public static final int MOST_CHOICES = 4;

    public Promise {
        Required.text(ask, "ask");
        choices = List.copyOf(choices);
        Required.range(choices.size(), FEWEST_CHOICES, MOST_CHOICES, "choices");
    }

    /** @param id the flag that it sets */
    public record Choice(String id, String text) {
        public Choice {
            Required.text(id, "id");
            Required.text(text, "text");
        }
    }

    /** Whether one of its choices has the id. */
    public boolean offers(String id) {
        return choices.stream().anyMatch(choice -> choice.id().equals(id));
    }
}
