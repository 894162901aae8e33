package org.balancingact.scenario.json;

import java.util.regex.Pattern;

/** Paths to values of a JSON text, as RFC 9535 writes them: {@code $.scenes[3].title}, {@code $.rules['market-moves-on']}. */
public final class JsonPath {
    public static final String ROOT = "$";

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private JsonPath() {}

    public static String child(String parent, String name) {
        return PLAIN_NAME.matcher(name).matches() ? parent + "." + name
                : parent + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    public static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
