package org.balancingact.scenario;

import java.util.List;

/** What a facilitator reads in private, and the questions for the room. */
public record Facilitator(List<String> notes, List<String> ask) {
    public static final Facilitator NONE = new Facilitator(List.of(), List.of());

    public Facilitator {
        notes = List.copyOf(notes);
        ask = List.copyOf(ask);
    }
}
