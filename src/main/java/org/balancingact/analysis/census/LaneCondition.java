package org.balancingact.analysis.census;

import java.util.List;
import org.balancingact.engine.Rounding;
import org.balancingact.engine.Rulebook;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Standing;

/** A condition in the form that counting reads: asked of one lane, or of up to a word of lanes at a time. */
interface LaneCondition {
    LaneCondition ALWAYS = (lanes, lane) -> true;
    LaneCondition NEVER = (lanes, lane) -> false;
    /** Rows of the two halves of the organisation's work. */
    int[] MANAGEMENT = LaneRows.of(Indicator.Side.MANAGEMENT);
    int[] LEADERSHIP = LaneRows.of(Indicator.Side.LEADERSHIP);

    boolean holds(Lanes lanes, int lane);

    /**
     * For which of the lanes from one (inclusive) to another (exclusive), at most {@value Long#SIZE}, it holds. Bit 0 stands for the first;
     * what bits beyond the last say means nothing.
     */
    default long among(Lanes lanes, int from, int to) {
        long holding = 0;
        for (int lane = from; lane < to; lane++) {
            holding |= (holds(lanes, lane) ? 1L : 0L) << (lane - from);
        }
        return holding;
    }

    /** @param bits knows which bit stands for which option and flag */
    static LaneCondition of(Condition condition, FactBits bits) {
        return condition.accept(new Condition.Cases<LaneCondition>(
                all -> new All(each(all.parts(), bits)),
                any -> new Any(each(any.parts(), bits)),
                not -> new Not(of(not.part(), bits)),
                chose -> Fact.of(bits.ofOption(chose.option())),
                set -> Fact.of(bits.ofFlag(set.flag())),
                within -> new Stands(bits.stepsOf(within.person()), within.bounds()),
                within -> Level.of(LaneRows.of(within.indicator()), within.bounds()),
                within -> (lanes, lane) -> within.bounds().contains(index(within.index(), lanes.level, lane))));
    }

    private static List<LaneCondition> each(List<Condition> parts, FactBits bits) {
        return parts.stream().map(part -> of(part, bits)).toList();
    }

    /** Holds where all of its parts hold. */
    record All(List<LaneCondition> parts) implements LaneCondition {
        @Override
        public boolean holds(Lanes lanes, int lane) {
            for (LaneCondition part : parts) {
                if (!part.holds(lanes, lane)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public long among(Lanes lanes, int from, int to) {
            long holding = -1;
            for (int k = 0; k < parts.size() && holding != 0; k++) {
                holding &= parts.get(k).among(lanes, from, to);
            }
            return holding;
        }
    }

    /** Holds where any of its parts holds. */
    record Any(List<LaneCondition> parts) implements LaneCondition {
        @Override
        public boolean holds(Lanes lanes, int lane) {
            for (LaneCondition part : parts) {
                if (part.holds(lanes, lane)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public long among(Lanes lanes, int from, int to) {
            long holding = 0;
            for (LaneCondition part : parts) {
                holding |= part.among(lanes, from, to);
            }
            return holding;
        }
    }

    /** Holds where its part does not. */
    record Not(LaneCondition part) implements LaneCondition {
        @Override
        public boolean holds(Lanes lanes, int lane) {
            return !part.holds(lanes, lane);
        }

        @Override
        public long among(Lanes lanes, int from, int to) {
            return ~part.among(lanes, from, to);
        }
    }

    /** Holds where an option was picked or a flag set: by the word and the bit in it that say so. */
    record Fact(int word, int bit) implements LaneCondition {
        static Fact of(int bit) {
            return new Fact(bit / Long.SIZE, bit % Long.SIZE);
        }

        @Override
        public boolean holds(Lanes lanes, int lane) {
            return (lanes.facts[word][lane] >>> bit & 1) != 0;
        }

        @Override
        public long among(Lanes lanes, int from, int to) {
            long[] facts = lanes.facts[word];
            long holding = 0;
            for (int lane = from; lane < to; lane++) {
                holding |= (facts[lane] >>> bit & 1) << (lane - from);
            }
            return holding;
        }
    }

    /** Where somebody stands is told by the options that have been picked: no run picks one twice. */
    record Stands(List<FactBits.Step> steps, Standing.Bounds bounds) implements LaneCondition {
        @Override
        public boolean holds(Lanes lanes, int lane) {
            return (among(lanes, lane, lane + 1) & 1) != 0;
        }

        @Override
        public long among(Lanes lanes, int from, int to) {
            long[] standing = new long[to - from];
            for (FactBits.Step step : steps) {
                add(standing, lanes.facts[step.bit() / Long.SIZE], from, step.bit() % Long.SIZE, step.change());
            }
            long holding = 0;
            for (int k = 0; k < standing.length; k++) {
                holding |= (bounds.contains((int) standing[k]) ? 1L : 0L) << k;
            }
            return holding;
        }

        /** Short and plain, as all of {@link Kernels}. */
        private static void add(long[] standing, long[] facts, int from, int bit, long change) {
            for (int k = 0; k < standing.length; k++) {
                standing[k] += change & -(facts[from + k] >>> bit & 1);
            }
        }
    }

    /** Holds where a level is at least so much and below so much, in milli-points. */
    record Level(int row, double least, double below) implements LaneCondition {
        static Level of(int row, Condition.Bounds bounds) {
            return new Level(row, bounds.atLeast().orElse(Integer.MIN_VALUE), bounds.below().orElse(Integer.MAX_VALUE));
        }

        @Override
        public boolean holds(Lanes lanes, int lane) {
            return contains(lanes.level[row][lane]);
        }

        @Override
        public long among(Lanes lanes, int from, int to) {
            double[] level = lanes.level[row];
            long holding = 0;
            for (int lane = from; lane < to; lane++) {
                holding |= (contains(level[lane]) ? 1L : 0L) << (lane - from);
            }
            return holding;
        }

        private boolean contains(double level) {
            return level >= least && level < below;
        }
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
