package org.balancingact.app.examine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.analysis.RunTo;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.counting.Counting;
import org.balancingact.app.counting.RunCount;
import org.balancingact.app.task.Background;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.kept.KeptCensus;

/** A scenario under examination: what was found in its file, what is known of its runs, and the scene that is looked at. */
public final class ExamineViewModel {
    /** Random runs that an estimate usually rests on. */
    public static final int USUAL_SAMPLE = 1000;
    private static final int PREVIEW_TRIES = 2000;

    private final ScenarioSource source;
    private final int sample;
    private final Background background;
    private final Background counter;
    private final Clock clock;
    private final ExamineActions actions;
    private final String fileName;
    private Optional<KeptCensus> counted = Optional.empty();
    private Optional<RunCount> count = Optional.empty();

    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<DrawnScenario>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Instant>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Survey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Census>> census = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Counting>> counting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scene>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scene>> unreached = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param sample     how many random runs an estimate rests on
     * @param background reads, plays random runs, looks for runs
     * @param counter    counts all runs, which may take long
     */
    public ExamineViewModel(ScenarioSource source, int sample, Background background, Background counter, Clock clock,
                            ExamineActions actions) {
        this.source = source;
        this.sample = sample;
        this.background = background;
        this.counter = counter;
        this.clock = clock;
        this.actions = actions;
        this.fileName = source.file().map(Path::getFileName).map(Path::toString).orElse("");
    }

    public Optional<Path> file() {
        return source.file();
    }

    /** What was found in the file as it is now, the weightiest first. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The scenario; empty as long as the file has not been whole. */
    public ReadOnlyObjectProperty<Optional<DrawnScenario>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Whether the file is broken now, so that the picture, if there is one, is of an earlier state. */
    public ReadOnlyBooleanProperty brokenProperty() {
        return broken.getReadOnlyProperty();
    }

    /** When the file was read last. */
    public ReadOnlyObjectProperty<Optional<Instant>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** What is known of the runs of the picture's scenario. */
    public ReadOnlyObjectProperty<Optional<Survey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /** What a count of all runs of the picture's scenario has proven. */
    public ReadOnlyObjectProperty<Optional<Census>> censusProperty() {
        return census.getReadOnlyProperty();
    }

    /** How the count that is underway gets on; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Counting>> countingProperty() {
        return counting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Scene>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The scene that a preview was to begin at and for which no run was found; empty otherwise. */
    public ReadOnlyObjectProperty<Optional<Scene>> unreachedProperty() {
        return unreached.getReadOnlyProperty();
    }

    /** Reads the scenario, anew if need be. */
    public void examine() {
        background.run(() -> Examination.of(source.read().get(), fileName, counted)).then(this::take).start();
    }

    private void take(Examination examination) {
        Optional<DrawnScenario> before = picture.get();
        broken.set(examination.picture().isEmpty());
        findings.set(examination.findings());
        read.set(Optional.of(clock.instant()));
        examination.picture().ifPresent(now -> {
            picture.set(Optional.of(now));
            selected.set(selected.get().map(Scene::id).flatMap(now::scene).or(() -> Optional.of(now.scenario().firstScene())));
            boolean sameRuns = before.map(old -> old.document().engineHash()).equals(Optional.of(now.document().engineHash()));
            if (!sameRuns) {
                startAnew(now.document(), examination.census());
            }
        });
    }

    private void startAnew(ScenarioDocument document, Optional<Census> known) {
        count.ifPresent(RunCount::stop);
        counting.set(Optional.empty());
        census.set(known);
        survey.set(known.map(Survey::of));
        if (known.isEmpty()) {
            RunCount anew = new RunCount(document.scenario(), background, counter, clock, counting, survey,
                    complete -> counted(document, complete), actions::tell);
            count = Optional.of(anew);
            anew.estimate(sample);
        }
    }

    private void counted(ScenarioDocument document, Census complete) {
        census.set(Optional.of(complete));
        counted = Optional.of(KeptCensus.counted(document, complete));
        examine();
    }

    /** Counts all runs, however long it takes. */
    public void countAll() {
        survey.get().ifPresent(known -> count.ifPresent(runs -> runs.countAll(known.runs().value())));
    }

    /** Ends the count that is underway; what it has shown so far stays. */
    public void stop() {
        count.ifPresent(RunCount::stop);
    }

    public void select(Scene scene) {
        selected.set(Optional.of(scene));
        unreached.set(Optional.empty());
    }

    /** Selects the scene that the finding is about, if it is about one. */
    public void select(Finding finding) {
        sceneOf(finding).ifPresent(this::select);
    }

    /** The scene of the picture that the finding is about. */
    public Optional<Scene> sceneOf(Finding finding) {
        return picture.get().filter(now -> !broken.get()).flatMap(now -> FindingPlace.scene(finding, now.scenario()));
    }

    /** Plays from the selected scene on, by choices that lead there. */
    public void preview() {
        picture.get().ifPresent(now -> selected.get().ifPresent(scene -> {
            Scenario scenario = now.scenario();
            background.run(() -> RunTo.scene(scenario, scene.id(), PREVIEW_TRIES)).then(run -> {
                unreached.set(run.isPresent() ? Optional.empty() : Optional.of(scene));
                run.ifPresent(found -> actions.preview(now.document(), found));
            }).start();
        }));
    }

    /** To the briefing of the scenario. */
    public void brief() {
        picture.get().ifPresent(now -> actions.brief(now.document()));
    }

    public void back() {
        actions.back();
    }
}
