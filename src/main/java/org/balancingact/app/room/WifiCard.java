package org.balancingact.app.room;

import java.util.Optional;

/** A wireless network as cameras of phones read it. It is shown, and kept nowhere. */
final class WifiCard {
    private static final String OPEN = "WIFI:T:nopass;S:%s;;";
    private static final String LOCKED = "WIFI:T:WPA;S:%s;P:%s;;";

    private WifiCard() {}

    /** Empty where no name was typed. */
    static Optional<String> of(String name, String password) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(password.isEmpty() ? OPEN.formatted(escaped(name.strip())) : LOCKED.formatted(escaped(name.strip()),
                escaped(password)));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
    }
}
