package org.balancingact.learn;

import java.util.Locale;

/** What the picture of a unit shows. */
public enum Motif {
    COIN, PAIRS, WINDOWS, SEESAW, DOORS, LAMPS, HANDOVER;

    /** The word in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
