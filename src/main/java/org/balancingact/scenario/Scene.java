package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One moment of a story. It has a decision, or it is an interlude that goes on by itself.
 *
 * @param week    when it happens, counted from 0
 * @param present ids of the cast who are seen; where nobody is named, the speaker alone
 * @param next    routes of an interlude, tried in order on arrival; empty where there is a decision
 */
public record Scene(String id, int week, String title, Optional<String> speaker, Backdrop backdrop, List<String> present,
                    List<Passage> text, Optional<Decision> decision, List<Route> next, Facilitator facilitator) {
    public static final int MOST_PRESENT = 3;

    public Scene {
        Required.text(id, "id");
        Required.range(week, 0, 103, "week");
        Required.text(title, "title");
        present = List.copyOf(present);
        Required.that(present.size() <= MOST_PRESENT && Set.copyOf(present).size() == present.size(), "few are present, each once");
        text = List.copyOf(text);
        next = List.copyOf(next);
        Required.that(decision.isPresent() == next.isEmpty(), "a scene has either a decision or a next");
    }

    public boolean isInterlude() {
        return decision.isEmpty();
    }

    /** Those of its decision; none in an interlude. */
    public List<Option> options() {
        return decision.map(Decision::options).orElse(List.of());
    }

    /** The ways on, whatever their conditions: its own, or those of its options. */
    public List<Route> routes() {
        return Stream.concat(next.stream(), options().stream().flatMap(option -> option.next().stream())).toList();
    }
}
