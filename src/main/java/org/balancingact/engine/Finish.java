package org.balancingact.engine;

import java.util.List;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.StoryPart;

/**
 * How a run came out.
 *
 * @param mean       mean of all weekly values from the start to the end
 * @param end        values at the end
 * @param epilogue   values after the epilogue
 * @param outcome    mean of the three readings; it picks the ending
 * @param endingText what the ending tells that is true of this outcome
 * @param aftermath  what became of it, by week
 */
public record Finish(Levels mean, Levels end, Levels epilogue, Levels outcome, Ending ending, List<StoryPart> endingText,
                     List<Told> aftermath) {
    public Finish {
        endingText = List.copyOf(endingText);
        aftermath = List.copyOf(aftermath);
    }

    /** A sentence of the epilogue and its week. */
    public record Told(int week, String text) {}
}
