package org.balancingact.analysis.census;

import java.util.List;
import org.balancingact.scenario.Condition;

/**
 * Makes conditions ready for counting.
 *
 * @param bits knows which bit stands for which option and flag
 */
record LaneConditions(FactBits bits) implements Condition.Visitor<LaneCondition> {
    @Override
    public LaneCondition all(Condition.All all) {
        LaneCondition[] parts = each(all.parts());
        return (lanes, lane) -> {
            for (LaneCondition part : parts) {
                if (!part.holds(lanes, lane)) {
                    return false;
                }
            }
            return true;
        };
    }

    @Override
    public LaneCondition any(Condition.Any any) {
        LaneCondition[] parts = each(any.parts());
        return (lanes, lane) -> {
            for (LaneCondition part : parts) {
                if (part.holds(lanes, lane)) {
                    return true;
                }
            }
            return false;
        };
    }

    private LaneCondition[] each(List<Condition> parts) {
        return parts.stream().map(part -> part.accept(this)).toArray(LaneCondition[]::new);
    }

    @Override
    public LaneCondition not(Condition.Not not) {
        LaneCondition part = not.part().accept(this);
        return (lanes, lane) -> !part.holds(lanes, lane);
    }

    @Override
    public LaneCondition chose(Condition.Chose chose) {
        return fact(bits.ofOption(chose.option()));
    }

    @Override
    public LaneCondition flagSet(Condition.FlagSet set) {
        return fact(bits.ofFlag(set.flag()));
    }

    @Override
    public LaneCondition indicatorWithin(Condition.IndicatorWithin within) {
        int indicator = LaneRows.of(within.indicator());
        return (lanes, lane) -> within.bounds().contains((long) lanes.level[indicator][lane]);
    }

    @Override
    public LaneCondition indexWithin(Condition.IndexWithin within) {
        return (lanes, lane) -> within.bounds().contains(LaneCondition.index(within.index(), lanes.level, lane));
    }

    private static LaneCondition fact(int bit) {
        int word = bit / Long.SIZE;
        long mask = 1L << (bit % Long.SIZE);
        return (lanes, lane) -> (lanes.facts[word][lane] & mask) != 0;
    }
}
