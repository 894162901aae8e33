package org.balancingact.analysis.census;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Goes through all runs of a scenario, depth first, many lanes at a time. While few lanes are at a scene, those of all its options go
 * on together; once they are many, option by option. Where routes part, lanes part.
 *
 * <p>The walk is cut into units, numbered in its order. Each thread walks the top, counts inside the units that it claims and leaves
 * the others out; a last walk over the top alone reads what came of the units and counts above them.
 */
final class Walk {
    /** How many times in a row lanes go option by option before their part of the walk is a unit. */
    private static final int UNIT_DEPTH = 3;
    private static final long RUNS_BETWEEN_REPORTS = 1 << 16;

    private final CompiledScenario scenario;
    private final Units units;
    private final boolean gathering;
    private final RowPool rows = new RowPool();
    private final Deque<Lanes> free = new ArrayDeque<>();
    private final LaneTally tally;
    private boolean counting;
    private boolean insideUnit;
    private int nextUnit;
    private int unit;
    private long unreported;

    private Walk(CompiledScenario scenario, Units units, boolean gathering) {
        this.scenario = scenario;
        this.units = units;
        this.gathering = gathering;
        this.counting = gathering;
        this.tally = new LaneTally(scenario);
    }

    /** Counts inside the units that no other walk has claimed yet. */
    static LaneTally insideUnits(CompiledScenario scenario, Units units) {
        return new Walk(scenario, units, false).whole();
    }

    /** Counts above the units, all of which have been counted. */
    static LaneTally aboveUnits(CompiledScenario scenario, Units units) {
        return new Walk(scenario, units, true).whole();
    }

    private LaneTally whole() {
        Lanes start = new Lanes(scenario, rows);
        start.begin();
        arrive(start, 0, 0);
        units.counted(unreported);
        tally.flush();
        return tally;
    }

    private void arrive(Lanes lanes, int target, int depth) {
        if (units.isStopped()) {
            return;
        }
        if (target == CompiledRoute.END) {
            asUnit(!insideUnit, lanes, () -> end(lanes));
            return;
        }
        CompiledScene scene = scenario.scene(target);
        lanes.advanceTo(scene.week());
        long[][] told = Told.of(scene.text(), lanes, 0, lanes.size);
        if (scene.options().isEmpty()) {
            passOn(lanes, scene, depth);
        } else {
            decide(lanes, scene, depth);
        }
        if (counting) {
            tally.scenes[scene.index()] += (long) Told.sum(lanes.below.runs, 0, lanes.size);
            Told.count(told, lanes.below.runs, 0, lanes.size, tally.sceneText[scene.index()]);
        }
    }

    private void end(Lanes lanes) {
        lanes.finish();
        tally.end(lanes, unit);
        unreported += lanes.size;
        if (unreported >= RUNS_BETWEEN_REPORTS) {
            units.counted(unreported);
            unreported = 0;
        }
    }

    private void passOn(Lanes lanes, CompiledScene interlude, int depth) {
        Lanes on = take();
        for (int lane = 0; lane < lanes.size; lane++) {
            on.cameFrom[lane] = lane;
        }
        on.take(lanes, lanes.size);
        on.follow(interlude.routes(), 0, on.size);
        travel(on, depth);
        finished(on, lanes);
    }

    private void decide(Lanes lanes, CompiledScene scene, int depth) {
        Offers offers = new Offers(scene.options(), lanes);
        if (offers.total() <= Lanes.MOST) {
            pick(lanes, offers, 0, scene.options().size(), depth);
        } else {
            for (int option = 0; option < scene.options().size(); option++) {
                pick(lanes, offers, option, option + 1, depth + 1);
            }
        }
        if (counting) {
            offers.count(tally.offered, tally.best);
        }
    }

    /** Goes on with the options from one (inclusive) to another (exclusive), each with the lanes that it is offered to. */
    private void pick(Lanes lanes, Offers offers, int from, int to, int depth) {
        Lanes picked = take();
        int size = 0;
        int[] starts = new int[to - from + 1];
        for (int option = from; option < to; option++) {
            size = offers.lanesOf(option, picked.cameFrom, size);
            starts[option - from + 1] = size;
        }
        if (size == 0) {
            free.push(picked);
            return;
        }
        picked.take(lanes, size);
        long[][][] told = new long[to - from][][];
        for (int k = 0; k < to - from; k++) {
            CompiledOption option = offers.option(from + k);
            picked.decide(option, starts[k], starts[k + 1]);
            picked.follow(option.routes(), starts[k], starts[k + 1]);
            told[k] = Told.of(option.consequence(), picked, starts[k], starts[k + 1]);
        }
        for (int lane = 0; lane < size; lane++) {
            picked.likelihood[lane] /= offers.offeredTo(picked.cameFrom[lane]);
        }
        asUnit(depth >= UNIT_DEPTH && !insideUnit, picked, () -> travel(picked, depth));
        for (int k = 0; k < to - from; k++) {
            offers.compare(from + k, picked, starts[k], starts[k + 1]);
            if (counting) {
                count(offers.option(from + k), told[k], lanes, picked, starts[k], starts[k + 1]);
            }
        }
        finished(picked, lanes);
    }

    private void count(CompiledOption option, long[][] told, Lanes before, Lanes picked, int from, int to) {
        Below below = picked.below;
        tally.options[option.index()] += (long) Told.sum(below.runs, from, to);
        Told.count(told, below.runs, from, to, tally.consequence[option.index()]);
        double[] sums = tally.optionOutcome[option.index()];
        for (int indicator = 0; indicator < LaneRows.INDICATORS; indicator++) {
            sums[indicator] += Told.sum(below.outcomeSum[indicator], from, to);
        }
        sums[LaneRows.INDICATORS] += Told.sum(below.healthSum, from, to);
        for (int lane = from; lane < to; lane++) {
            tally.bestThrough[option.index()] = Math.max(tally.bestThrough[option.index()], below.bestHealth[lane]);
        }
        for (int flag : option.flags()) {
            for (int lane = from; lane < to; lane++) {
                boolean already = (before.facts[flag / Long.SIZE][picked.cameFrom[lane]] >>> flag & 1) != 0;
                tally.flags[flag] += already ? 0 : (long) below.runs[lane];
            }
        }
    }

    /** Lanes go where their routes lead. */
    private void travel(Lanes lanes, int depth) {
        int first = lanes.route[0].target();
        boolean together = true;
        for (int lane = 1; together && lane < lanes.size; lane++) {
            together = lanes.route[lane].target() == first;
        }
        if (together) {
            arrive(lanes, first, depth);
        } else {
            part(lanes, depth);
        }
    }

    private void part(Lanes lanes, int depth) {
        boolean[] gone = new boolean[lanes.size];
        for (int lane = 0; lane < lanes.size; lane++) {
            if (!gone[lane]) {
                int target = lanes.route[lane].target();
                Lanes group = take();
                int size = 0;
                for (int other = lane; other < lanes.size; other++) {
                    if (lanes.route[other].target() == target) {
                        gone[other] = true;
                        group.cameFrom[size++] = other;
                    }
                }
                group.take(lanes, size);
                arrive(group, target, depth);
                finished(group, lanes);
            }
        }
    }

    /** Does a part of the walk: counted here and now, or by whoever claims it, or read from what has been counted. */
    private void asUnit(boolean isUnit, Lanes lanes, Runnable part) {
        if (!isUnit) {
            part.run();
            return;
        }
        unit = nextUnit++;
        if (gathering) {
            lanes.below.add(units.result(unit), Told.everyLane(), lanes.size);
        } else if (units.claim(unit)) {
            insideUnit = true;
            counting = true;
            part.run();
            counting = false;
            insideUnit = false;
            units.store(unit, lanes.below.copy(lanes.size));
        }
    }

    private Lanes take() {
        return free.isEmpty() ? new Lanes(scenario, rows) : free.pop();
    }

    private void finished(Lanes lanes, Lanes before) {
        before.below.add(lanes.below, lanes.cameFrom, lanes.size);
        for (int lane = 0; counting && lane < lanes.size; lane++) {
            if (lanes.route[lane].isKnown()) {
                tally.routes[lanes.route[lane].number()] += (long) lanes.below.runs[lane];
            }
        }
        lanes.release();
        free.push(lanes);
    }
}
