package org.balancingact.app.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.WritableValue;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.survey.RunEstimate;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.task.Background;
import org.balancingact.scenario.Scenario;

/**
 * Finds out about the runs of one scenario, in the background: first estimates from random runs, a few at a time, then counts
 * them all where that takes no longer than a coffee, or when asked to. All verbs are for the thread that draws, which is also
 * told.
 */
public final class RunCount {
    /** Runs that are counted unasked: on a slow computer that takes a minute or two. */
    static final double COUNTED_UNASKED = 60e6;
    private static final int AT_A_TIME = 100;
    private static final int TELLINGS = 200;
    private static final long SEED = 1;

    private final Scenario scenario;
    private final Background background;
    private final Background counter;
    private final Clock clock;
    private final WritableValue<Optional<Counting>> counting;
    private final WritableValue<Optional<Survey>> survey;
    private final Consumer<Census> counted;
    private final Consumer<String> failed;
    private final RunEstimate estimate;
    private Instant started = Instant.EPOCH;
    private volatile boolean stopped;

    /**
     * @param background plays random runs
     * @param counter    counts all runs, in one piece
     * @param counting   is told how the count that is underway gets on; empty while there is none
     * @param survey     is told what is known of the runs
     * @param counted    is told of the whole census
     * @param failed     is told why a count broke off; nothing more is told of it
     */
    public RunCount(Scenario scenario, Background background, Background counter, Clock clock, WritableValue<Optional<Counting>> counting,
                    WritableValue<Optional<Survey>> survey, Consumer<Census> counted, Consumer<String> failed) {
        this.scenario = scenario;
        this.background = background;
        this.counter = counter;
        this.clock = clock;
        this.counting = counting;
        this.survey = survey;
        this.counted = counted;
        this.failed = failed;
        this.estimate = new RunEstimate(scenario, SEED);
    }

    /** @param sample how many random runs to play */
    public void estimate(int sample) {
        stopped = false;
        started = clock.instant();
        counting.setValue(Optional.of(Counting.random(0, sample, Duration.ZERO)));
        playMore(sample);
    }

    private void playMore(int sample) {
        work(background, () -> {
            estimate.play(Math.min(AT_A_TIME, sample - estimate.played()));
            return estimate.survey();
        }, known -> {
            counting.setValue(Optional.of(Counting.random(known.played(), sample, elapsed())));
            survey.setValue(Optional.of(known));
            if (known.played() < sample) {
                if (!stopped) {
                    playMore(sample);
                }
            } else if (known.runs().value() <= COUNTED_UNASKED) {
                countAll(known.runs().value());
            } else {
                stop();
            }
        });
    }

    /** @param expected about how many runs there are */
    public void countAll(double expected) {
        stopped = false;
        started = clock.instant();
        long of = Math.round(expected);
        counting.setValue(Optional.of(Counting.all(0, of, Duration.ZERO)));
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        Progress progress = new Progress(of);
        work(counter, () -> Census.count(scenario, threads, progress::counted), census -> {
            stop();
            census.ifPresent(complete -> {
                survey.setValue(Optional.of(Survey.of(complete)));
                counted.accept(complete);
            });
        });
    }

    /** Tells now and then, since a census says how far it is much more often than a screen can show. */
    private final class Progress {
        private final long of;
        private long told;

        Progress(long of) {
            this.of = of;
        }

        synchronized boolean counted(long runs) {
            if (runs - told > of / TELLINGS) {
                told = runs;
                counter.show(() -> {
                    if (!stopped) {
                        counting.setValue(Optional.of(Counting.all(Math.min(runs, of), of, elapsed())));
                    }
                });
            }
            return !stopped;
        }
    }

    private <T> void work(Background worker, Supplier<T> work, Consumer<T> then) {
        worker.run(work).then(result -> {
            if (!stopped) {
                then.accept(result);
            }
        }).otherwise(reason -> {
            if (!stopped) {
                stop();
                failed.accept(reason);
            }
        }).start();
    }

    private Duration elapsed() {
        return Duration.between(started, clock.instant());
    }

    /** Ends what is underway; nothing is told of it any more. */
    public void stop() {
        stopped = true;
        counting.setValue(Optional.empty());
    }
}
