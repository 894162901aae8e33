package org.balancingact.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    private static final ScenarioDocument SCENARIO = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow();

    private static final Run OVER = Policy.AS_ASKED.play(SCENARIO.scenario());

    @TempDir
    private Path folder;
    private Journal journal;
    private HistoryViewModel model;
    private final List<String> visited = new ArrayList<>();

    @BeforeEach
    void open() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
        model = new HistoryViewModel(() -> journal, Background.sameThread(), new HistoryActions() {
            @Override
            public void open(RunId run) {
                visited.add("open " + run);
            }

            @Override
            public void readEnding(RunId run) {
                visited.add("ending " + run);
            }


            @Override
            public void compare(RunId run) {
                visited.add("pick for " + run);
            }

            @Override
            public void compare(RunId first, RunId second) {
                visited.add("compare " + first + " " + second);
            }

            @Override
            public void tellTogether(List<RunId> several) {
                visited.add("together " + several.size());
            }

            @Override
            public void brief(String scenarioId) {
                visited.add("brief " + scenarioId);
            }

            @Override
            public void pickScenario() {
                visited.add("library");
            }
        });
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private RunId begin(int minute) {
        Instant started = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * minute);
        return journal.begin(new NewRun(SCENARIO, 1, Mode.LEARN, Optional.empty(), started));
    }

    @Test
    void anEmptyRecordIsKnownToBeEmptyOnlyWhenAsked() {
        assertThat(model.knownProperty().get()).isFalse();
        model.refresh();
        assertThat(model.knownProperty().get()).isTrue();
        assertThat(model.runs()).isEmpty();
    }

    @Test
    void olderRunsAreLoadedWhenLookedAt() {
        for (int run = 0; run < 130; run++) {
            begin(run);
        }
        model.refresh();
        assertThat(model.runs()).hasSize(60);
        model.more();
        model.more();
        model.more();
        assertThat(model.runs()).hasSize(130).doesNotHaveDuplicates();
    }

    @Test
    void anUnfinishedRunGoesOnWhereItWasLeft() {
        RunId run = begin(1);
        model.refresh();
        model.selectedProperty().set(Optional.of(model.runs().get(0)));
        model.open();
        assertThat(visited).containsExactly("open " + run);
    }

    @Test
    void theEndingOfARunThatIsOverCanBeReadAgainAndOfNoOther() {
        RunId over = finish(begin(1));
        begin(2);
        model.refresh();
        model.select(model.runs().subList(0, 1));
        model.readEnding();
        assertThat(visited).isEmpty();
        model.select(model.runs().subList(1, 2));
        model.readEnding();
        assertThat(visited).containsExactly("ending " + over);
    }

    @Test
    void twoFinishedRunsAreComparedTheOlderFirstAndForOneTheOtherIsYetToBePicked() {
        RunId older = finish(begin(1));
        RunId newer = finish(begin(2));
        model.refresh();
        model.select(model.runs());
        model.compare();
        model.select(model.runs().subList(0, 1));
        model.compare();
        assertThat(visited).containsExactly("compare " + older + " " + newer, "pick for " + newer);
    }

    @Test
    void severalFinishedRunsAreToldTogetherAndOneAloneIsNot() {
        for (int number = 1; number <= 3; number++) {
            finish(begin(number));
        }
        begin(4);
        model.refresh();
        model.select(model.runs().subList(1, 2));
        assertThat(model.canTellTogether()).isFalse();
        model.select(model.runs());
        assertThat(model.canTellTogether()).as("one is not finished").isFalse();
        model.tellTogether();
        model.select(model.runs().subList(1, 4));
        assertThat(model.canCompare()).as("three").isFalse();
        model.tellTogether();
        assertThat(visited).containsExactly("together 3");
    }

    @Test
    void unfinishedRunsAreNotCompared() {
        finish(begin(1));
        begin(2);
        model.refresh();
        model.select(model.runs());
        assertThat(model.canCompare()).isFalse();
        model.compare();
        model.select(model.runs().subList(0, 1));
        model.compare();
        assertThat(visited).isEmpty();
    }

    private RunId finish(RunId run) {
        Finish finish = OVER.finish().orElseThrow();
        journal.finish(run, StoredFinish.of(finish, Instant.EPOCH), finish.ending().title());
        return run;
    }

    @Test
    void aRunIsDeletedOnlyAfterTheQuestion() {
        begin(1);
        RunId newest = begin(2);
        model.refresh();
        model.selectedProperty().set(Optional.of(model.runs().get(0)));
        model.askToDelete();
        assertThat(journal.count()).isEqualTo(2);
        model.delete();
        assertThat(model.runs()).hasSize(1).noneMatch(run -> run.id().equals(newest));
    }

    @Test
    void selectingAnotherRunTakesTheQuestionBack() {
        begin(1);
        begin(2);
        model.refresh();
        model.select(List.of(model.runs().get(0)));
        model.askToDelete();
        model.select(List.of(model.runs().get(1)));
        model.delete();
        assertThat(journal.count()).isEqualTo(2);
    }

    @Test
    void keepingMeansKeeping() {
        begin(1);
        model.refresh();
        model.askToDeleteAll();
        model.keep();
        model.delete();
        assertThat(journal.count()).isEqualTo(1);
    }

    @Test
    void allRunsCanBeDeletedAtOnce() {
        begin(1);
        begin(2);
        model.refresh();
        model.askToDeleteAll();
        model.delete();
        assertThat(model.runs()).isEmpty();
        assertThat(journal.count()).isZero();
    }
}
