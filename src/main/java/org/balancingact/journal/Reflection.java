package org.balancingact.journal;

import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.i18n.VisibleText;
import org.balancingact.scenario.Style;

/**
 * What the player said about a pick, each only where asked and answered.
 *
 * @param ownTag     whether it was leading or managing, before the reveal
 * @param confidence 1 to 5
 */
public record Reflection(Optional<Style> ownTag, OptionalInt confidence, Optional<String> reason) {
    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 400;

    public static final Reflection NONE = new Reflection(Optional.empty(), OptionalInt.empty(), Optional.empty());

    public Reflection {
        reason = reason.map(VisibleText::kept);
    }
}
