package org.balancingact.kills;

import java.util.Locale;

/** What the program writes. */
enum Kind {
    CHOICE, EXPORT, PLOTS, RECORD, CENSUS, SETTINGS;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
