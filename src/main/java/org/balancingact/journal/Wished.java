package org.balancingact.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept with a run about wishes for practice.
 *
 * @param choice what was chosen at the end of its debrief, to be tried in the next run
 * @param tried  whether the wish that its own briefing told was tried, once that was said
 */
public record Wished(Optional<Choice> choice, Optional<Plan.Result> tried) {
    public static final Wished NOTHING = new Wished(Optional.empty(), Optional.empty());

    /**
     * A wish by the word that it is kept as, and when it was chosen.
     *
     * @param wish a word of the program, never of the player
     */
    public record Choice(String wish, Instant at) {}
}
