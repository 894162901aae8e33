package org.balancingact.app.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A set of colours for the whole window, laid over a base theme that fits it. */
public enum Theme {
    LIGHT("primer-light"),
    DARK("primer-dark"),
    HIGH_CONTRAST("primer-dark");

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /** The word used in files and in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Theme> of(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** Looks of the toolkit's own controls, replacing the toolkit's default. */
    String userAgentStylesheet() {
        return "/atlantafx/base/theme/" + base + ".css";
    }

    /** Values of the colour tokens. */
    String tokens() {
        return Stylesheets.resource(id() + ".css");
    }
}
