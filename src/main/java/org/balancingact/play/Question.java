package org.balancingact.play;

import java.util.Locale;

/** What a player can be asked about each pick, before anything is revealed. */
public enum Question {
    TAG, CONFIDENCE, REASON;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
