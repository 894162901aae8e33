package org.balancingact.picture;

/**
 * A plot as data. Whoever draws it, in a window, on paper or with letters, gets the same marks from here.
 *
 * <p>However wide it is laid out, a picture has the same marks, with the same words, in the same order; only where they stand
 * differs, and whether a label has room. So a pen may keep what it made of a mark and move it.
 */
public interface Picture {
    /** What it shows, as a heading and for those who can't see it. */
    String title();

    /** The width in em that it has where nothing else asks for one. */
    double usualWidth();

    /** The width in em below which its marks have no room beside each other. */
    default double leastWidth() {
        return 0;
    }

    /** The width in em beyond which it does not grow. */
    default double mostWidth() {
        return Double.MAX_VALUE;
    }

    /** Its marks in that width, in em. */
    Plan plan(double width);
}
