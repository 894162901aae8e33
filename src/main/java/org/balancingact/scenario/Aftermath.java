package org.balancingact.scenario;

import java.util.Optional;

/** What became of it: a sentence of the epilogue, told for a week after the end where its condition on the outcome holds. */
public record Aftermath(int week, Optional<Condition> when, String text) {
    public Aftermath {
        Required.range(week, 0, 156, "week");
        Required.text(text, "text");
    }
}
