package org.balancingact.report.words;

import java.util.List;
import java.util.function.ToLongFunction;
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
        ToLongFunction<Part> share = part -> (part.after() - part.before()) / parts.size();
        long rest = after - before - parts.stream().mapToLong(share).sum();
        return Shown.parts(Shown.points(after) - Shown.points(before), parts,
                part -> share.applyAsLong(part) + (part.equals(parts.get(0)) ? rest : 0),
                (part, points) -> new Explanation.Line(part.name(), points, part.sentence()));
    }
}
