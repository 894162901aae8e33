package org.balancingact.analysis;

import java.util.List;
import java.util.Optional;
import org.balancingact.scenario.Style;

/**
 * What players took their moves for, against what was recorded: the self-awareness gap, as counts. A decision is tagged once, by
 * the move that stands: this is the one that is shown when the player is asked. Moves that were taken back have no part in it.
 *
 * @param agreed          tagged as recorded
 * @param leaderAsManager leader moves taken for managing
 * @param managerAsLeader manager moves taken for leading
 */
public record OwnTags(int agreed, int leaderAsManager, int managerAsLeader) {

    /** A move and the player's own tag for it, where there is one. */
    public record Tagged(Style recorded, Optional<Style> tag) {}

    public static OwnTags of(List<Tagged> moves) {
        return new OwnTags(count(moves, Style.LEADER, Style.LEADER) + count(moves, Style.MANAGER, Style.MANAGER),
                count(moves, Style.LEADER, Style.MANAGER), count(moves, Style.MANAGER, Style.LEADER));
    }

    private static int count(List<Tagged> moves, Style recorded, Style tag) {
        return (int) moves.stream().filter(move -> move.recorded() == recorded && move.tag().equals(Optional.of(tag))).count();
    }

    public int total() {
        return agreed + leaderAsManager + managerAsLeader;
    }
}
