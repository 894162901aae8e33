package org.balancingact.picture.stage;

import java.util.Locale;

/** The time of day in which a scene is seen. */
public enum Light {
    MORNING, NOON, EVENING, NIGHT;

    /** The word used in files and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
