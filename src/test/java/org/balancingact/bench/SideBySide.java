package org.balancingact.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times two pieces of work turn by turn, so that both meet the same machine, and prints them with their ratio. */
final class SideBySide {
    private static final int WARM_UP = 100;

    private SideBySide() {}

    static void measure(int turns, String what, Runnable work, String against, Runnable base) {
        measure(turns, what, work, against, base, () -> { });
    }

    /** @param between done after each turn, not timed */
    static void measure(int turns, String what, Runnable work, String against, Runnable base, Runnable between) {
        long[] measured = new long[turns];
        long[] compared = new long[turns];
        for (int turn = -WARM_UP; turn < turns; turn++) {
            long one = time(work);
            long other = time(base);
            between.run();
            if (turn >= 0) {
                measured[turn] = one;
                compared[turn] = other;
            }
        }
        Arrays.sort(measured);
        Arrays.sort(compared);
        for (int percent : new int[] {50, 95}) {
            double one = measured[turns * percent / 100] / 1e6;
            double other = compared[turns * percent / 100] / 1e6;
            System.out.printf(Locale.ROOT, "p%s  %s %.3f ms, %s %.3f ms, ratio %.2f%n", percent, what, one, against, other, one / other);
        }
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
