package org.balancingact.scenario.json;

import java.util.stream.Stream;

/**
 * How large a condition is, as it stands in a file, whatever else is wrong with it.
 *
 * @param terms conditions in it, itself counted
 * @param depth how many of them stand within each other
 */
record ConditionSize(int terms, int depth) {
    private static final ConditionSize NONE = new ConditionSize(0, 0);

    static ConditionSize of(JsonValue condition) {
        if (!(condition instanceof JsonValue.Fields fields)) {
            return NONE;
        }
        ConditionSize parts = Stream.of("all", "any", "not").flatMap(kind -> Stream.ofNullable(fields.values().get(kind)))
                .flatMap(value -> value instanceof JsonValue.Items items ? items.values().stream() : Stream.of(value))
                .map(ConditionSize::of).reduce(NONE, ConditionSize::beside);
        return new ConditionSize(parts.terms + 1, parts.depth + 1);
    }

    private ConditionSize beside(ConditionSize other) {
        return new ConditionSize(terms + other.terms, Math.max(depth, other.depth));
    }
}
