package org.balancingact.scenario;

import java.util.Optional;

/** The picture of a scenario: a motif in the colours of a palette. */
public record Cover(Motif motif, Palette palette) {

    /** What is drawn. */
    public enum Motif {
        RINGS, STEPS, DIAL, SHEETS, SHELF, MERIDIANS, STONES, MOBILE;

        public String id() {
            return Ids.of(this);
        }

        public static Optional<Motif> of(String id) {
            return Ids.find(values(), id);
        }
    }
}
