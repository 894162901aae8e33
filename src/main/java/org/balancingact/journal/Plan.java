package org.balancingact.journal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.i18n.VisibleText;

/**
 * “If SITUATION, then I ACTION”, with the day on which the program asks about it.
 *
 * @param answer what the player said when asked; empty until then
 */
public record Plan(String situation, String action, LocalDate due, Optional<Answer> answer) {
    public Plan {
        situation = VisibleText.kept(situation);
        action = VisibleText.kept(action);
    }

    /** Whether it was done, and when that was said. */
    public record Answer(Result result, LocalDate on) {}

    public enum Result {
        DONE, PARTLY, NOT_YET;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Result> of(String id) {
            return Arrays.stream(values()).filter(result -> result.id().equals(id)).findFirst();
        }
    }
}
