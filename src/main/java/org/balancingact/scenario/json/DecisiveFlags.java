package org.balancingact.scenario.json;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.scenario.Finding.Place;

/** The flags of a file that decide more than what is told. */
final class DecisiveFlags {
    private final List<Use> uses = new ArrayList<>();

    record Use(String flag, Place place) {}

    void use(String flag, Place place) {
        uses.add(new Use(flag, place));
    }

    List<Use> uses() {
        return List.copyOf(uses);
    }
}
