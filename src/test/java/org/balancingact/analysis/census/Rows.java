package org.balancingact.analysis.census;

import java.util.stream.IntStream;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Sketch;
import org.balancingact.scenario.Style;

/** Plain scenarios for counting: decisions every second week, all with equally many options, half a year and its epilogue. */
public final class Rows {
    private static final int[] DEMANDS = {1000, -1000, 1000, -1000, -1000, 1000, 1000, -1000};

    private Rows() {}

    public static Scenario of(int decisions, int options) {
        return Sketch.scenario(26, 26, Sketch.context(400, 0, 0, 600), Sketch.row(decisions, 2, k -> DEMANDS[k % DEMANDS.length],
                (number, next) -> IntStream.range(0, options).mapToObj(k -> Sketch.option("o-" + number + "-" + k,
                        k % 2 == 0 ? Style.LEADER : Style.MANAGER, k < 2 ? Craft.SOUND : Craft.POOR, next)).toList()));
    }
}
