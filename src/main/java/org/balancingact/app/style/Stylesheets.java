package org.balancingact.app.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** Addresses of style sheets. */
final class Stylesheets {
    private Stylesheets() {}

    static String resource(String name) {
        return Objects.requireNonNull(Stylesheets.class.getResource("/assets/css/" + name), name).toExternalForm();
    }

    /** A style sheet that exists only as text. */
    static String inline(String rules) {
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
