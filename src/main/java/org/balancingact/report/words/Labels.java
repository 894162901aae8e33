package org.balancingact.report.words;


/** What authors call their effects and events, in the language of their scenario. */
final class Labels {
    private Labels() {}

    /** A label where a sentence or a row begins with it. Authors write it once, as it stands inside a sentence. */
    static String first(String label) {
        return label.isEmpty() ? label
                : Character.toString(Character.toTitleCase(label.codePointAt(0))) + label.substring(label.offsetByCodePoints(0, 1));
    }
}
