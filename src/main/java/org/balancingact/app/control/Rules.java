package org.balancingact.app.control;

import javafx.scene.layout.Region;

/** Lines across the page. */
public final class Rules {
    private Rules() {}

    /** A hairline between things of one kind. */
    public static Region hairline() {
        return rule("rule");
    }

    /** A heavier line that opens and closes a table. */
    public static Region strong() {
        return rule("strong-rule");
    }

    private static Region rule(String style) {
        Region rule = new Region();
        rule.getStyleClass().add(style);
        rule.setMaxWidth(Double.MAX_VALUE);
        return rule;
    }
}
