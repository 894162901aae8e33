package org.balancingact.scenario.json;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Checks a list whose first entry that holds is taken: the last entry must hold always, and none before it may. */
final class TriedInOrder {
    private TriedInOrder() {}

    static void check(JsonValue.Items items, Problem noLastResort, Findings findings) {
        check(items, noLastResort, findings, TriedInOrder::holdsAlways);
    }

    private static void check(JsonValue.Items items, Problem noLastResort, Findings findings, Predicate<JsonValue> holdsAlways) {
        List<JsonValue> entries = items.values();
        if (entries.isEmpty()) {
            findings.add(Problem.NOTHING_LISTED, items.place());
            return;
        }
        JsonValue last = entries.get(entries.size() - 1);
        if (last instanceof JsonValue.Fields fields && fields.values().containsKey("when")) {
            findings.add(noLastResort, last.place());
        }
        IntStream.range(0, entries.size() - 1).filter(index -> holdsAlways.test(entries.get(index))).findFirst()
                .ifPresent(index -> findings.add(Problem.NEVER_REACHED, entries.get(index + 1).place()));
    }

    private static boolean holdsAlways(JsonValue entry) {
        return entry instanceof JsonValue.Fields fields && !fields.values().containsKey("when");
    }

    /** The same of a list in which a plain text is an entry, too, and one that always holds. */
    static void checkTexts(JsonValue.Items items, Problem noLastResort, Findings findings) {
        check(items, noLastResort, findings, entry -> entry instanceof JsonValue.Text || holdsAlways(entry));
    }
}
