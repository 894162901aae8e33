package org.balancingact.analysis.census;

import java.util.Arrays;
import java.util.List;

/** Which options of a decision are offered to which lanes, and which of them turned out to lead to the best health. */
final class Offers {
    private final List<CompiledOption> options;
    private final boolean[][] offered;
    private final int[] count;
    private final double[] bestHealth;
    private final int[] bestOption;
    private int total;

    Offers(List<CompiledOption> options, Lanes lanes) {
        this.options = options;
        this.offered = new boolean[options.size()][lanes.size];
        this.count = new int[lanes.size];
        this.bestHealth = new double[lanes.size];
        this.bestOption = new int[lanes.size];
        Arrays.fill(bestHealth, -1);
        for (int option = 0; option < options.size(); option++) {
            LaneCondition requires = options.get(option).requires();
            for (int lane = 0; lane < lanes.size; lane++) {
                if (requires.holds(lanes, lane)) {
                    offered[option][lane] = true;
                    count[lane]++;
                    total++;
                }
            }
        }
    }

    CompiledOption option(int option) {
        return options.get(option);
    }

    /** Options and lanes together: how many runs there are after the decision. */
    int total() {
        return total;
    }

    int offeredTo(int lane) {
        return count[lane];
    }

    /** Writes the lanes that the option is offered to from a position on; returns the position after them. */
    int lanesOf(int option, int[] lanes, int position) {
        int next = position;
        for (int lane = 0; lane < count.length; lane++) {
            if (offered[option][lane]) {
                lanes[next++] = lane;
            }
        }
        return next;
    }

    /** Takes note of what came of an option. Of options that lead to the same best health, the first counts as best. */
    void compare(int option, Lanes picked, int from, int to) {
        for (int k = from; k < to; k++) {
            int lane = picked.cameFrom[k];
            if (picked.below.bestHealth[k] > bestHealth[lane]) {
                bestHealth[lane] = picked.below.bestHealth[k];
                bestOption[lane] = option;
            }
        }
    }

    /** Adds, by option, the situations in which it was offered and those in which it was the best. */
    void count(long[] offeredSums, long[] bestSums) {
        for (int lane = 0; lane < count.length; lane++) {
            for (int option = 0; option < options.size(); option++) {
                offeredSums[options.get(option).index()] += offered[option][lane] ? 1 : 0;
            }
            bestSums[options.get(bestOption[lane]).index()]++;
        }
    }
}
