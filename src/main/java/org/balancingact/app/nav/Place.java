package org.balancingact.app.nav;

import java.util.Locale;

/** A screen that the top bar leads to. */
public enum Place {
    LIBRARY, LEARN, HISTORY, SETTINGS;

    /** The word in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
