package org.balancingact.analysis;

import java.util.Collection;
import java.util.Optional;
import org.balancingact.scenario.Style;

/** How many leader and how many manager moves there were. */
public record Mix(int leader, int manager) {

    public static Mix of(Collection<Style> styles) {
        int leader = (int) styles.stream().filter(style -> style == Style.LEADER).count();
        return new Mix(leader, styles.size() - leader);
    }

    public int total() {
        return leader + manager;
    }

    public int of(Style style) {
        return style == Style.LEADER ? leader : manager;
    }

    /** The style of more moves; of as many of both, managing. */
    public Style leaning() {
        return leader > manager ? Style.LEADER : Style.MANAGER;
    }

    /** The share of leader moves; empty where there were no moves. */
    public Optional<Interval> leaderShare() {
        return total() == 0 ? Optional.empty() : Optional.of(new Interval(leader, total()));
    }
}
