package org.balancingact.scenario.json;

import com.google.gson.JsonParseException;

/** A field that takes a whole number has another one, or one that is too large for it. */
public final class NotWhole extends JsonParseException {
    private static final long serialVersionUID = 1L;

    private final String digits;
    private final String path;

    NotWhole(String digits, String path) {
        super(Findings.excerpt(digits) + " at " + path + " is no whole number");
        this.digits = Findings.excerpt(digits);
        this.path = path;
    }

    /** What stands there, of a readable length. */
    public String digits() {
        return digits;
    }

    /** Where it stands: {@code $.choices[0].confidence}. */
    public String path() {
        return path;
    }
}
