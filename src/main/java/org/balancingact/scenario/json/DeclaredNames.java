package org.balancingact.scenario.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.scenario.Finding.Place;

/** The names of one kind in a file: those that are declared, and those that are used and have to be. */
final class DeclaredNames {
    private final Findings findings;
    private final Problem unknown;
    private final Map<String, Place> declared = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private boolean complete = true;

    private record Use(String name, Place place) {}

    /** The problem is what a use of a name is that nothing declares. */
    DeclaredNames(Findings findings, Problem unknown) {
        this.findings = findings;
        this.unknown = unknown;
    }

    /** Declares a name that must be the only one; a broken one is empty. Of two equal ones, one was meant to be another. */
    void declare(Optional<String> name, Place place) {
        if (name.isEmpty()) {
            complete = false;
        } else if (declared.containsKey(name.get())) {
            complete = false;
            findings.add(Problem.DOUBLE_ID, place, name.get(), String.valueOf(declared.get(name.get()).line()));
        } else {
            declared.put(name.get(), place);
        }
    }

    /** Declares a name that may be declared more than once. */
    void mention(String name, Place place) {
        declared.putIfAbsent(name, place);
    }

    void use(String name, Place place) {
        uses.add(new Use(name, place));
    }

    /** What the file would have declared can't be told where a declaration is broken: then nothing is said to be unknown. */
    void incomplete() {
        complete = false;
    }

    void reportUnknown() {
        if (complete) {
            uses.stream().filter(use -> !declared.containsKey(use.name())).forEach(use -> findings.add(unknown, use.place(),
                    Findings.excerpt(use.name()), findings.suggestion(use.name(), declared.keySet())));
        }
    }
}
