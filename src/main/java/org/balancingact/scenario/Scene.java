package org.balancingact.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One moment of a story. It has a decision, or it is an interlude that goes on by itself.
 *
 * @param week when it happens, counted from 0
 * @param next routes of an interlude, tried in order on arrival; empty where there is a decision
 */
public record Scene(String id, int week, String title, Optional<String> speaker, List<Passage> text,
                    Optional<Decision> decision, List<Route> next, Facilitator facilitator) {
    public Scene {
        Required.text(id, "id");
        Required.range(week, 0, 103, "week");
        Required.text(title, "title");
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
