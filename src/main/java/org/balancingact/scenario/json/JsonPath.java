package org.balancingact.scenario.json;

/** Paths to values of a JSON text, as RFC 9535 writes them: {@code $.scenes[3].title}, {@code $.rules['market-moves-on']}. */
public final class JsonPath {
    public static final String ROOT = "$";

    private JsonPath() {}

    public static String child(String parent, String name) {
        boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*");
        return plain ? parent + "." + name : parent + "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    public static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
