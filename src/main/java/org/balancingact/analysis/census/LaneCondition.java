package org.balancingact.analysis.census;

import java.util.List;
import org.balancingact.engine.Rounding;
import org.balancingact.engine.Rulebook;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Standing;

/** A condition in the form that counting reads: asked of one lane at a time. */
interface LaneCondition {
    LaneCondition ALWAYS = (lanes, lane) -> true;
    LaneCondition NEVER = (lanes, lane) -> false;
    /** Rows of the two halves of the organisation's work. */
    int[] MANAGEMENT = LaneRows.of(Indicator.Side.MANAGEMENT);
    int[] LEADERSHIP = LaneRows.of(Indicator.Side.LEADERSHIP);

    boolean holds(Lanes lanes, int lane);

    /** @param bits knows which bit stands for which option and flag */
    static LaneCondition of(Condition condition, FactBits bits) {
        return condition.accept(new Condition.Cases<>(
                all -> all(each(all.parts(), bits)),
                any -> any(each(any.parts(), bits)),
                not -> not(of(not.part(), bits)),
                chose -> fact(bits.ofOption(chose.option())),
                set -> fact(bits.ofFlag(set.flag())),
                within -> standing(bits.stepsOf(within.person()), within.bounds()),
                within -> level(LaneRows.of(within.indicator()), within.bounds()),
                within -> (lanes, lane) -> within.bounds().contains(index(within.index(), lanes.level, lane))));
    }

    private static LaneCondition[] each(List<Condition> parts, FactBits bits) {
        return parts.stream().map(part -> of(part, bits)).toArray(LaneCondition[]::new);
    }

    private static LaneCondition all(LaneCondition[] parts) {
        return (lanes, lane) -> {
            for (LaneCondition part : parts) {
                if (!part.holds(lanes, lane)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static LaneCondition any(LaneCondition[] parts) {
        return (lanes, lane) -> {
            for (LaneCondition part : parts) {
                if (part.holds(lanes, lane)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static LaneCondition not(LaneCondition part) {
        return (lanes, lane) -> !part.holds(lanes, lane);
    }

    private static LaneCondition fact(int bit) {
        int word = bit / Long.SIZE;
        long mask = 1L << (bit % Long.SIZE);
        return (lanes, lane) -> (lanes.facts[word][lane] & mask) != 0;
    }

    /** No run picks an option twice: where somebody stands is told by the options that it has picked. */
    private static LaneCondition standing(List<FactBits.Step> steps, Standing.Bounds bounds) {
        LaneCondition[] picked = steps.stream().map(step -> fact(step.bit())).toArray(LaneCondition[]::new);
        int[] changes = steps.stream().mapToInt(FactBits.Step::change).toArray();
        return (lanes, lane) -> {
            int sum = 0;
            for (int k = 0; k < picked.length; k++) {
                sum += picked[k].holds(lanes, lane) ? changes[k] : 0;
            }
            return bounds.contains(sum);
        };
    }

    private static LaneCondition level(int row, Condition.Bounds bounds) {
        return (lanes, lane) -> bounds.contains((long) lanes.level[row][lane]);
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
        for (int indicator = 0; indicator < LaneRows.INDICATORS; indicator++) {
            sum += level[indicator][lane];
            least = Math.min(least, level[indicator][lane]);
        }
        return Rulebook.health((long) sum, (long) least);
    }
}
