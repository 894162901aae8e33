package org.balancingact.app.debrief;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.analysis.survey.RunEstimate;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.task.Background;
import org.balancingact.report.KeptCensus;
import org.balancingact.scenario.json.ScenarioDocument;

/**
 * What is known of all runs of a scenario: the census that is kept with it, else an estimate from random runs, which are played in
 * the background, a few at a time, from when it is first asked for.
 */
final class AllRuns {
    /** Random runs that an estimate rests on in the end. */
    static final int SAMPLE = 2_000;
    private static final int AT_A_TIME = 200;
    private static final long SEED = 1;

    private final ScenarioDocument document;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Survey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean asked;

    AllRuns(ScenarioDocument document, Background background) {
        this.document = document;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<Survey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    void ask() {
        if (!asked) {
            asked = true;
            background.run(() -> KeptCensus.of(document).map(Survey::of)).then(kept ->
                    kept.ifPresentOrElse(known -> survey.set(Optional.of(known)), () -> estimate(new RunEstimate(document.scenario(), SEED))))
                    .start();
        }
    }

    private void estimate(RunEstimate estimate) {
        background.run(() -> {
            estimate.play(AT_A_TIME);
            return estimate.survey();
        }).then(known -> {
            survey.set(Optional.of(known));
            if (estimate.played() < SAMPLE) {
                estimate(estimate);
            }
        }).start();
    }
}
