package org.balancingact.picture;

import java.util.List;

/**
 * A picture laid out in a width: its marks, each at its place. All lengths are in em.
 *
 * @param lines where the lines of text begin, from the top, when it is drawn with letters
 * @param marks what lies behind comes first
 */
public record Plan(double width, double height, List<Double> lines, List<Mark> marks) {
    public Plan {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** Draws it. */
    public void with(Pen pen) {
        marks.forEach(mark -> mark.with(pen));
    }
}
