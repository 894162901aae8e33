package org.balancingact.journal;

import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.i18n.VisibleText;

/**
 * What the player said after a run and before the reveal, each only where answered.
 *
 * @param feeling     one word
 * @param leaderMoves how many leader moves the player thinks to have made
 */
public record FirstImpression(Optional<String> feeling, OptionalInt leaderMoves) {
    public static final FirstImpression NONE = new FirstImpression(Optional.empty(), OptionalInt.empty());
    /** Asked, and all of it left open. */
    public static final FirstImpression SKIPPED = new FirstImpression(Optional.of(""), OptionalInt.empty());

    public FirstImpression {
        feeling = feeling.map(VisibleText::kept);
    }

    /** Whether the player has been asked. */
    public boolean isKept() {
        return !equals(NONE);
    }
}
