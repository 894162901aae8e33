package org.balancingact.picture;

import java.util.List;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.engine.Run;

/** A run over its weeks, in which one can point at the level of an indicator in a week. Lengths are in em. */
public interface RunPicture extends Picture {
    Run run();

    /** Its choices, in order. */
    List<CountedChoice> choices();

    @Override
    default double leastWidth() {
        return 30;
    }

    /** How high it is in that width: at least, and where there is room. */
    default Heights heights(double width) {
        double height = plan(width).height();
        return new Heights(height, height);
    }

    /** The same, no higher than that as far as it can be lower. */
    default RunPicture within(double width, double height) {
        return this;
    }

    /** The height of a picture in a width, at least and as it is usually. */
    record Heights(double least, double usual) {}

    /** Where a cursor at the spot stands in a drawing of that width. */
    Cursor cursor(double width, Spot spot, boolean atDecision);

    /** The band through all of it that stands out while a decision in that week is picked. */
    Box band(double width, int week);

    /**
     * The spot that a point of the drawing means.
     *
     * @param before where the cursor was
     */
    Spot spotAt(double width, Point point, Spot before);

    /**
     * A cursor.
     *
     * @param at         the level
     * @param top        where its line begins
     * @param bottom     where its line ends
     * @param noteBottom where its words end
     * @param noteRight  whether its words are to the right of it
     */
    record Cursor(Point at, double top, double bottom, double noteBottom, boolean noteRight) {}
}
