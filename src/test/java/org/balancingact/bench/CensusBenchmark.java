package org.balancingact.bench;

import com.bladecoder.ink.runtime.Story;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.balancingact.analysis.Sampler;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.Progress;
import org.balancingact.analysis.census.Rows;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Whole runs a second, side by side: the census on all processors; on one, the engine itself played at random, and random play of
 * an ink story with as many decisions of three options and three numbers without weeks. The scenario has 26 + 26 weeks and 12
 * decisions of four options (11 for the census, which counts four million runs each time).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx200m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class CensusBenchmark {
    private static final int OPTIONS = 4;
    private static final int COUNTED_RUNS = 1 << 22;

    private final Scenario counted = Rows.of(11, OPTIONS);
    private final SplittableRandom random = new SplittableRandom(1);
    private Sampler sampler;
    private Story story;

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(CensusBenchmark.class.getSimpleName()).build()).run();
        double ink = score(results, "inkStory");
        for (String name : List.of("census", "engine", "inkStory")) {
            System.out.printf(Locale.ROOT, "%-10s %,12.0f runs a second, %,8.1f times the ink story%n", name, score(results, name), score(results, name) / ink);
        }
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream().filter(result -> result.getPrimaryResult().getLabel().equals(name))
                .mapToDouble(result -> result.getPrimaryResult().getScore()).findFirst().orElseThrow();
    }

    @Setup
    public void load() throws Exception {
        sampler = new Sampler(Rows.of(12, OPTIONS), 1);
        try (InputStream input = CensusBenchmark.class.getResourceAsStream("/bench/twelve-decisions.ink.json")) {
            story = new Story(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNTED_RUNS)
    public Census census() {
        return Census.count(counted, Runtime.getRuntime().availableProcessors(), Progress.UNHEARD).orElseThrow();
    }

    @Benchmark
    public Run engine() {
        return sampler.next();
    }

    @Benchmark
    public String inkStory() throws Exception {
        story.resetState();
        String last = story.continueMaximally();
        while (!story.getCurrentChoices().isEmpty()) {
            story.chooseChoiceIndex(random.nextInt(story.getCurrentChoices().size()));
            last = story.continueMaximally();
        }
        return last;
    }
}
