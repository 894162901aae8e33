package org.balancingact.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.analysis.Policy;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.report.MetEndings;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.kept.KeptGoldenRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PickerViewModelTest {
    private static final ScenarioDocument LAUNCH = shipped("zero-waste-by-q3");
    private static final Run RUN = Policy.AS_ASKED.play(LAUNCH.scenario());

    @TempDir
    private Path folder;
    private Journal journal;
    private final List<Object> picked = new ArrayList<>();

    @BeforeEach
    void open() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void theOtherFinishedRunsOfTheScenarioAreListedNewestFirst() {
        RunId oldest = finished(LAUNCH, 1);
        RunId own = finished(LAUNCH, 2);
        RunId newest = finished(LAUNCH, 3);
        finished(shipped("the-monday-after-the-crash"), 4);
        journal.begin(new NewRun(LAUNCH, 1, Mode.LEARN, Optional.empty(), minute(5)));
        PickerViewModel model = model(own);
        model.more();
        assertThat(model.runs()).extracting(RunSummary::id).containsExactly(newest, oldest);
        assertThat(model.completeProperty().get()).isTrue();
    }

    @Test
    void olderRunsAreReadOnRequest() {
        RunId own = finished(LAUNCH, 0);
        for (int run = 1; run <= 50; run++) {
            finished(LAUNCH, run);
        }
        PickerViewModel model = model(own);
        model.more();
        assertThat(model.runs()).hasSize(40);
        assertThat(model.completeProperty().get()).isFalse();
        model.more();
        assertThat(model.runs()).hasSize(50).doesNotHaveDuplicates();
        assertThat(model.completeProperty().get()).isTrue();
    }

    @Test
    void aRunThatHasNotBeenDebriefedIsNotComparedBeforeItIs() {
        RunId own = finished(LAUNCH, 1);
        RunId other = finished(LAUNCH, 2);
        PickerViewModel model = model(own);
        model.more();
        model.pick(model.runs().get(0));
        assertThat(picked).isEmpty();
        journal.impression(other, FirstImpression.SKIPPED);
        PickerViewModel again = model(own);
        again.more();
        again.pick(again.runs().get(0));
        assertThat(picked).containsExactly(other);
    }

    private PickerViewModel model(RunId own) {
        return new PickerViewModel(journal.run(own).orElseThrow(), KeptGoldenRuns.of(LAUNCH), new MetEndings(Set.of()), () -> journal, Background.sameThread(),
                new PickerActions() {
                    @Override
                    public void compare(RunId other) {
                        picked.add(other);
                    }

                    @Override
                    public void compare(Playthrough golden) {
                        picked.add(golden);
                    }

                    @Override
                    public void close() {}

                    @Override
                    public void tell(String reason) {
                        throw new AssertionError(reason);
                    }
                });
    }

    private RunId finished(ScenarioDocument document, int minute) {
        Run run = document == LAUNCH ? RUN : Policy.AS_ASKED.play(document.scenario());
        RunId id = journal.begin(new NewRun(document, run.seed(), Mode.LEARN, Optional.empty(), minute(minute)));
        Choice first = run.choices().get(0);
        journal.choose(id, Pick.of(first, minute(minute), minute(minute)));
        Finish finish = run.finish().orElseThrow();
        journal.finish(id, StoredFinish.of(finish, minute(minute)), finish.ending().title());
        return id;
    }

    private static Instant minute(int minute) {
        return Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * minute);
    }

    private static ScenarioDocument shipped(String id) {
        return ShippedScenarios.read(id).flatMap(Reading::document).orElseThrow();
    }
}
