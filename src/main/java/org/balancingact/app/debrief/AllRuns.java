package org.balancingact.app.debrief;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.counting.Counting;
import org.balancingact.app.counting.RunCount;
import org.balancingact.app.task.Background;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.kept.KeptCensus;

/**
 * What is known of all runs of a scenario: the census that is kept with it, else a count in the background, from when it is first
 * asked for.
 */
public final class AllRuns {
    /** Random runs that an estimate rests on in the end. */
    private static final int SAMPLE = 2_000;

    private final Messages messages = Messages.of("debrief");
    private final Supplier<Optional<Survey>> known;
    private final Background background;
    private final RunCount count;
    private final ReadOnlyObjectWrapper<Optional<Survey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Counting>> counting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> interruption = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean asked;
    private boolean closed;

    /** @param known looks up, away from the thread that draws, what need not be counted any more */
    AllRuns(Scenario scenario, Supplier<Optional<Survey>> known, Background background, Background counter, Clock clock) {
        this.known = known;
        this.background = background;
        this.count = new RunCount(scenario, background, counter, clock, counting, survey, census -> {}, this::tell);
    }

    /**
     * @param background plays random runs
     * @param counter    counts all runs, which may take long
     */
    public static AllRuns of(ScenarioDocument document, Background background, Background counter, Clock clock) {
        return new AllRuns(document.scenario(), () -> KeptCensus.of(document).map(Survey::of), background, counter, clock);
    }

    /** What is known so far. */
    public ReadOnlyObjectProperty<Optional<Survey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /** How the count that is underway gets on; empty while there is none. */
    ReadOnlyObjectProperty<Optional<Counting>> countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /** Why it is not known how the runs come out although nothing is being counted; empty otherwise. */
    public ReadOnlyObjectProperty<Optional<String>> interruptionProperty() {
        return interruption.getReadOnlyProperty();
    }

    /** Finds out, if that has not begun yet. */
    public void ask() {
        if (!asked) {
            asked = true;
            background.run(known)
                    .then(this::take)
                    .otherwise(this::tell).start();
        }
    }

    private void take(Optional<Survey> found) {
        found.ifPresent(kept -> survey.set(found));
        if (found.isEmpty() && !closed) {
            begin();
        }
    }

    /** Nobody looks any more: what is underway ends, and nothing begins. */
    public void close() {
        closed = true;
        stop();
    }

    /** Counts, or goes on where it was stopped. */
    void begin() {
        interruption.set(Optional.empty());
        survey.get().ifPresentOrElse(estimate -> count.countAll(estimate.runs().value()), () -> count.estimate(SAMPLE));
    }

    /** Ends the count that is underway; what it has shown so far stays. */
    void stop() {
        if (counting.get().isPresent()) {
            count.stop();
            if (survey.get().isEmpty()) {
                interruption.set(Optional.of(messages.text("all-runs.stopped")));
            }
        }
    }

    private void tell(String reason) {
        interruption.set(Optional.of(messages.text("all-runs.failed", reason)));
    }
}
