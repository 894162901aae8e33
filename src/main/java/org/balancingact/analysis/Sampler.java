package org.balancingact.analysis;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/** Plays a scenario at random: at every decision each offered option, or each of a kind, is equally likely. */
public final class Sampler {
    /** What a thousand runs of an ordinary story take, in rows of the ledger, each time that a run is taken one choice further. */
    private static final long BUDGET = 20_000_000;
    /** Fewer say nothing. */
    private static final int FEWEST = 10;

    private final Scenario scenario;
    private final SplittableRandom random;
    private final long seed;
    private final Predicate<Option> played;
    private long rowsHandled;

    public Sampler(Scenario scenario, long seed) {
        this(scenario, seed, any -> true);
    }

    /** @param played of which kind the options are that are picked */
    public Sampler(Scenario scenario, long seed, Predicate<Option> played) {
        this.scenario = scenario;
        this.played = played;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** One more random run, to its end, or to a decision that offers no option of the kind. */
    public Run next() {
        Run run = Run.start(scenario, seed);
        while (!run.isOver()) {
            List<Option> offered = run.offeredInFileOrder().stream().filter(played).toList();
            if (offered.isEmpty()) {
                return run;
            }
            run = run.choose(offered.get(random.nextInt(offered.size())).id());
            rowsHandled += run.ledger().size();
        }
        return run;
    }

    /**
     * Random runs for an answer that should not keep anyone waiting.
     *
     * @param most how many runs; where one of them costs very much, fewer, but ten at least
     */
    public Stream<Run> quickly(int most) {
        return IntStream.range(0, most).takeWhile(runs -> runs < FEWEST || rowsHandled < BUDGET).mapToObj(runs -> next());
    }

    /**
     * What is seen in this many random runs.
     *
     * @param runs at least 1
     */
    public static SampleResult sample(Scenario scenario, long runs, long seed) {
        if (runs < 1) {
            throw new IllegalArgumentException("a sample needs a run");
        }
        Sampler sampler = new Sampler(scenario, seed);
        RunTally tally = new RunTally(scenario);
        for (long k = 0; k < runs; k++) {
            tally.add(sampler.next());
        }
        return new SampleResult(runs, seed, tally.counts(), tally.outcomes());
    }
}
