package org.balancingact.analysis.census;

import org.balancingact.engine.Rounding;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** A condition in the form that counting reads: asked of one lane at a time. */
interface LaneCondition {
    LaneCondition ALWAYS = (lanes, lane) -> true;
    /** Rows of the two halves of the organisation's work. */
    int[] MANAGEMENT = Lanes.rows(Indicator.Side.MANAGEMENT);
    int[] LEADERSHIP = Lanes.rows(Indicator.Side.LEADERSHIP);

    boolean holds(Lanes lanes, int lane);

    /** @param bits knows which bit stands for which option and flag */
    static LaneCondition of(Condition condition, FactBits bits) {
        if (condition instanceof Condition.All all) {
            LaneCondition[] parts = all.parts().stream().map(part -> of(part, bits)).toArray(LaneCondition[]::new);
            return (lanes, lane) -> {
                for (LaneCondition part : parts) {
                    if (!part.holds(lanes, lane)) {
                        return false;
                    }
                }
                return true;
            };
        } else if (condition instanceof Condition.Any any) {
            LaneCondition[] parts = any.parts().stream().map(part -> of(part, bits)).toArray(LaneCondition[]::new);
            return (lanes, lane) -> {
                for (LaneCondition part : parts) {
                    if (part.holds(lanes, lane)) {
                        return true;
                    }
                }
                return false;
            };
        } else if (condition instanceof Condition.Not not) {
            LaneCondition part = of(not.part(), bits);
            return (lanes, lane) -> !part.holds(lanes, lane);
        } else if (condition instanceof Condition.Chose chose) {
            return fact(bits.ofOption(chose.option()));
        } else if (condition instanceof Condition.FlagSet set) {
            return fact(bits.ofFlag(set.flag()));
        } else if (condition instanceof Condition.IndicatorWithin within) {
            int indicator = Lanes.row(within.indicator());
            return (lanes, lane) -> within.bounds().contains((long) lanes.level[indicator][lane]);
        } else if (condition instanceof Condition.IndexWithin within) {
            return (lanes, lane) -> within.bounds().contains(index(within.index(), lanes.level, lane));
        }
        throw new IllegalStateException("unknown condition " + condition);
    }

    private static LaneCondition fact(int bit) {
        int word = bit / Long.SIZE;
        long mask = 1L << (bit % Long.SIZE);
        return (lanes, lane) -> (lanes.facts[word][lane] & mask) != 0;
    }

    /** An index of the levels of one lane, in milli-points. */
    static long index(Index index, double[][] level, int lane) {
        return switch (index) {
            case MANAGEMENT -> mean(MANAGEMENT, level, lane);
            case LEADERSHIP -> mean(LEADERSHIP, level, lane);
            case HEALTH -> health(level, lane);
        };
    }

    private static long mean(int[] rows, double[][] level, int lane) {
        double sum = 0;
        for (int row : rows) {
            sum += level[row][lane];
        }
        return Rounding.divide((long) sum, rows.length);
    }

    private static long health(double[][] level, int lane) {
        double sum = 0;
        double least = level[0][lane];
        for (int indicator = 0; indicator < Lanes.INDICATORS; indicator++) {
            sum += level[indicator][lane];
            least = Math.min(least, level[indicator][lane]);
        }
        return Rounding.divide(Rounding.divide((long) sum, Lanes.INDICATORS) + (long) least, 2);
    }
}
