package org.balancingact.picture;

/** Moves what stands in a row apart so that nothing overlaps, as little as possible from where it belongs. */
public final class Apart {
    private Apart() {}

    /**
     * Centres, in the order given, that keep the widths apart and inside the bounds as far as they have room.
     *
     * @param wished where each centre belongs, ascending
     * @param widths the room that each needs
     */
    public static double[] centres(double[] wished, double[] widths, double least, double most) {
        double[] centres = wished.clone();
        double right = least;
        for (int k = 0; k < centres.length; k++) {
            centres[k] = Math.max(centres[k], right + widths[k] / 2);
            right = centres[k] + widths[k] / 2;
        }
        double left = most;
        for (int k = centres.length - 1; k >= 0 && centres[k] + widths[k] / 2 > left; k--) {
            centres[k] = left - widths[k] / 2;
            left = centres[k] - widths[k] / 2;
        }
        return centres;
    }
}
