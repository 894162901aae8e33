package org.balancingact.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the history.
 *
 * @param leaderPicks  first picks of leader options
 * @param managerPicks first picks of manager options
 * @param ending       title of the ending; empty while the run is unfinished
 * @param touched      when it was last played
 * @param revealed whether its player has been asked for a first impression, so that its debrief may be shown
 * @param debriefOpen whether it is over and its debrief has not been gone through to the last page
 * @param counted      whether it counts in a profile: the first finished learn or assess run of its scenario and alias, once
 *                     debriefed
 */
public record RunSummary(RunId id, String scenarioId, String scenarioTitle, String contentHash, Mode mode, Origin origin,
                         Optional<String> alias, Instant started, Instant touched, int leaderPicks, int managerPicks,
                         Optional<String> ending, boolean revealed, boolean debriefOpen,
                         boolean counted) {
    public boolean finished() {
        return ending.isPresent();
    }
}
