package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.analysis.Shown;

/** What each part of a mean adds to how far the mean has gone. */
final class MeanLines {
    private MeanLines() {}

    /**
     * One of the values that the mean is of, in milli-points.
     *
     * @param name     stands before the amount
     * @param sentence stands after it
     */
    record Part(String name, long before, long after, String sentence) {}

    /**
     * @param before the mean before, in milli-points
     * @param after  the mean after
     * @return lines in whole points that add up to the shown change of the mean
     */
    static List<Explanation.Line> of(long before, long after, List<Part> parts) {
        long[] shares = parts.stream().mapToLong(part -> (part.after() - part.before()) / parts.size()).toArray();
        long rest = after - before;
        for (long share : shares) {
            rest -= share;
        }
        shares[0] += rest;
        long[] points = Shown.parts(Shown.points(after) - Shown.points(before), shares);
        List<Explanation.Line> lines = new ArrayList<>();
        for (int k = 0; k < points.length; k++) {
            lines.add(new Explanation.Line(parts.get(k).name(), points[k], parts.get(k).sentence()));
        }
        return lines;
    }
}
