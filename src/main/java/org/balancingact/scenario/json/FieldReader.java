package org.balancingact.scenario.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.balancingact.i18n.Lists;
import org.balancingact.scenario.Finding.Place;
import org.balancingact.scenario.Known;

/**
 * Takes the fields of one JSON object by name. A required field that is missing or broken is a finding, and a harmless value
 * stands in for it, so that reading goes on; what was made with stand-ins is never handed out. The names that were asked for
 * are the known ones: {@link #finish} reports all others.
 */
final class FieldReader {
    private final Place place;
    private final Map<String, JsonValue> fields;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();

    FieldReader(JsonValue.Fields object, Findings findings) {
        this.place = object.place();
        this.fields = object.values();
        this.findings = findings;
    }

    Place place() {
        return place;
    }

    /** Where the field stands; where it is missing, the object. */
    Place placeOf(String key) {
        return value(key).map(JsonValue::place).orElse(place);
    }

    /** The field as it is, where it is there. */
    Optional<JsonValue> value(String key) {
        known.add(key);
        return Optional.ofNullable(fields.get(key));
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    <T> Optional<T> optional(String key, Function<JsonValue, Optional<T>> read) {
        return value(key).flatMap(read);
    }

    /** The field, or empty where it is missing or broken. */
    <T> Optional<T> required(String key, Function<JsonValue, Optional<T>> read) {
        Optional<JsonValue> value = value(key);
        if (value.isEmpty()) {
            missing.add(key);
        }
        return value.flatMap(read);
    }

    <T> List<T> optionalList(String key, Function<JsonValue, Optional<List<T>>> read) {
        return optional(key, read).orElse(List.of());
    }

    <T> List<T> requiredList(String key, Function<JsonValue, Optional<List<T>>> read) {
        return required(key, read).orElse(List.of());
    }

    /**
     * Reports the fields that nobody asked for and those that are missing; a misspelt one counts as the first only.
     *
     * @return whether every field is known
     */
    boolean finish() {
        List<String> unknown = fields.keySet().stream().filter(key -> !known.contains(key)).toList();
        for (String key : unknown) {
            findings.add(Problem.UNKNOWN_KEY, Known.in(fields, key).place(), Findings.excerpt(key),
                    findings.suggestion(key, known), Lists.plain(List.copyOf(known)));
            findings.nearest(key, missing).ifPresent(missing::remove);
        }
        missing.forEach(key -> findings.add(Problem.MISSING_KEY, place, key));
        return unknown.isEmpty();
    }
}
