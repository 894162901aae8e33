package org.balancingact.scenario.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is left of the canonical form of a scenario once all is gone that only people read: where it is equal, every run gives equal
 * numbers. What is left out is named by its place, so that a new key is part of the form wherever it comes to stand.
 */
final class EngineForm {
    /** Places, without the positions in lists. */
    private static final Set<String> FOR_PEOPLE = Set.of("id", "version", "language", "title", "summary", "role", "minutes",
            "difficulty",
            "briefing", "setting", "promise", "cover", "cast", "epilogue", "debrief", "shocks.label", "scenes.title", "scenes.speaker", "scenes.place",
            "scenes.light", "scenes.present", "scenes.text", "scenes.facilitator", "scenes.decision.why", "scenes.decision.here", "scenes.decision.twin",
            "scenes.decision.changed", "scenes.decision.covers", "scenes.decision.checkpoint",
            "scenes.decision.options.tone", "scenes.decision.options.quiet", "scenes.decision.options.text",
            "scenes.decision.options.short", "scenes.decision.options.note", "scenes.decision.options.doneWell", "scenes.decision.options.consequence",
            "scenes.decision.options.effects.list.label", "endings.title", "endings.hint", "endings.finding", "endings.place", "endings.light", "endings.text");

    private EngineForm() {}

    static Object of(Map<String, Object> scenario) {
        return without(scenario, "");
    }

    private static Object without(Object value, String place) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> kept = new TreeMap<>();
            fields.forEach((key, part) -> {
                String inside = place.isEmpty() ? key.toString() : place + "." + key;
                if (!FOR_PEOPLE.contains(inside)) {
                    kept.put(key.toString(), without(part, inside));
                }
            });
            return kept;
        } else if (value instanceof List<?> items) {
            return items.stream().map(item -> without(item, place)).toList();
        }
        return value;
    }
}
