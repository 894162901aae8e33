package org.balancingact.app.room.projector;

import java.util.ArrayList;
import java.util.List;

/**
 * How a page of the big screen is made to fit.
 *
 * @param letters units of an em
 * @param whole   whether it keeps what has been read before
 * @param stage   how high its stage is
 */
record Fit(double letters, boolean whole, Band stage) {
    /** What the last row of a room reads. */
    static final double LEAST_READ = 24;
    private static final List<Double> LEGIBLE = List.of(28.0, 26.0, LEAST_READ);
    private static final List<Double> SMALL = List.of(22.0, 20.0, 18.0, 16.0, 14.0, 12.0);

    /** What is tried one after the other: the last row of a room reads 24 units of 1080 lines, so smaller letters come last. */
    static final List<Fit> ALL = all();

    private static List<Fit> all() {
        List<Fit> all = new ArrayList<>();
        all.add(new Fit(LEGIBLE.get(0), true, Band.WHOLE));
        LEGIBLE.forEach(letters -> all.add(new Fit(letters, true, Band.HIGH)));
        LEGIBLE.forEach(letters -> all.add(new Fit(letters, true, Band.LOW)));
        LEGIBLE.forEach(letters -> all.add(new Fit(letters, false, Band.HIGH)));
        LEGIBLE.forEach(letters -> all.add(new Fit(letters, false, Band.LOW)));
        SMALL.forEach(letters -> all.add(new Fit(letters, false, Band.LOW)));
        return List.copyOf(all);
    }
}
