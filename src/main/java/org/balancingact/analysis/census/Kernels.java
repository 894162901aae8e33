package org.balancingact.analysis.census;

import org.balancingact.engine.Rulebook;

/**
 * The arithmetic of a week on many runs side by side. Every loop is short and plain so that the compiler turns it into vector
 * instructions; longer bodies are left scalar, several times slower.
 *
 * <p>All values are whole numbers held exactly in doubles. Division rounds half away from zero by multiplying with a
 * reciprocal that is a hair too large: ties land just beyond one half, and no other value moves past a tie as long as the
 * dividend stays below 5·10^14.
 */
final class Kernels {
    private static final double A_HAIR_MORE = 1 + 0x1p-50;
    private static final double SHOULDER = Rulebook.SHOULDER;
    private static final double MOST = Rulebook.MOST;
    private static final double HALF_SHOULDER = reciprocal(2 * SHOULDER);

    private Kernels() {}

    /** What to multiply with and then round in order to divide by the divisor, rounding half away from zero. */
    static double reciprocal(double divisor) {
        return A_HAIR_MORE / divisor;
    }

    /** Fills each lane with what the lane that it came from has. */
    static void gather(double[] from, double[] to, int[] cameFrom, int lanes) {
        for (int k = 0; k < lanes; k++) {
            to[k] = from[cameFrom[k]];
        }
    }

    /** The first pull of a week, on top of what is under way. */
    static void firstPull(double[] gains, double[] losses, double[] gainsUnderway, double[] lossesUnderway, double[] level,
                          double towards, double strength, int lanes) {
        for (int k = 0; k < lanes; k++) {
            double change = Math.rint((towards - level[k]) * strength);
            double size = Math.abs(change);
            gains[k] = gainsUnderway[k] + 0.5 * (size + change);
            losses[k] = lossesUnderway[k] + 0.5 * (size - change);
        }
    }

    /** A pull towards a level, or away from it where the strength is negative: gains where it is up, losses where it is down. */
    static void pull(double[] gains, double[] losses, double[] level, double towards, double strength, int lanes) {
        for (int k = 0; k < lanes; k++) {
            double change = Math.rint((towards - level[k]) * strength);
            double size = Math.abs(change);
            gains[k] += 0.5 * (size + change);
            losses[k] += 0.5 * (size - change);
        }
    }

    /** A loss in proportion to how far one level is above another by more than a tolerance. */
    static void gapBetween(double[] losses, double[] high, double[] low, double tolerance, double strength, int lanes) {
        double half = 0.5 * strength;
        for (int k = 0; k < lanes; k++) {
            double gap = high[k] - low[k] - tolerance;
            losses[k] += Math.rint((gap + Math.abs(gap)) * half);
        }
    }

    /** A loss in proportion to how far a level is below a threshold. */
    static void gapBelow(double[] losses, double[] level, double threshold, double strength, int lanes) {
        double half = 0.5 * strength;
        for (int k = 0; k < lanes; k++) {
            double gap = threshold - level[k];
            losses[k] += Math.rint((gap + Math.abs(gap)) * half);
        }
    }

    /** The level after the week: each sum saturates towards its end of the scale. */
    static void settle(double[] after, double[] level, double[] gains, double[] losses, int lanes) {
        for (int k = 0; k < lanes; k++) {
            double value = level[k];
            after[k] = value + Math.rint(gains[k] * (MOST + SHOULDER - value - Math.abs(MOST - SHOULDER - value)) * HALF_SHOULDER)
                    - Math.rint(losses[k] * (SHOULDER + value - Math.abs(value - SHOULDER)) * HALF_SHOULDER);
        }
    }

    /** Holds values within 0 and 100 points. */
    static void hold(double[] values, int lanes) {
        for (int k = 0; k < lanes; k++) {
            double value = values[k];
            values[k] = 0.5 * (MOST + Math.abs(value) - Math.abs(value - MOST));
        }
    }

    static void add(double[] sum, double constant, int lanes) {
        for (int k = 0; k < lanes; k++) {
            sum[k] += constant;
        }
    }

    static void add(double[] sum, double[] values, int lanes) {
        for (int k = 0; k < lanes; k++) {
            sum[k] += values[k];
        }
    }

    /** The outcome out of the sum of all weekly values, the value at the end and the value after the epilogue. */
    static void outcome(double[] outcome, double[] sum, double[] end, double[] epilogue, int weeks, int lanes) {
        double perWeek = reciprocal(weeks);
        double third = reciprocal(3);
        for (int k = 0; k < lanes; k++) {
            outcome[k] = Math.rint((Math.rint(sum[k] * perWeek) + end[k] + epilogue[k]) * third);
        }
    }

    /** Multiplies amounts by what a level lets through. */
    static void through(double[] amounts, double[] level, int from, int to) {
        double least = Rulebook.THROUGH_AT_LEAST * 1000.0;
        double more = reciprocal(100) * Rulebook.THROUGH_LEVEL;
        double whole = reciprocal(100_000);
        for (int k = from; k < to; k++) {
            amounts[k] = Math.rint(amounts[k] * (least + Math.rint(level[k] * more)) * whole);
        }
    }

    static void scale(double[] amounts, double thousandths, int from, int to) {
        double strength = thousandths * reciprocal(1000);
        for (int k = from; k < to; k++) {
            amounts[k] = Math.rint(amounts[k] * strength);
        }
    }

    /** Adds the part of a week: the whole is split evenly, and the first weeks take the remainder. */
    static void share(double[] sum, double[] amounts, int week, int weeks, int from, int to) {
        double part = reciprocal(weeks);
        int remainder = weeks - 1 - week;
        for (int k = from; k < to; k++) {
            sum[k] += Math.floor((amounts[k] + remainder) * part);
        }
    }
}
