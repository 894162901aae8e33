package org.balancingact.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.balancingact.analysis.Policy;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeWishTest {
    private static final ScenarioDocument DOCUMENT = ShippedScenarios.read(ShippedScenarios.ids().get(0)).orElseThrow().document().orElseThrow();

    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void open() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private RunId played(Optional<String> alias, Instant at) {
        Run run = Policy.ALL_LEADER.play(DOCUMENT.scenario());
        RunId id = journal.begin(new NewRun(DOCUMENT, run.seed(), Mode.LEARN, alias, at));
        run.choices().forEach(choice -> journal.choose(id, Pick.of(choice, at, at)));
        journal.finish(id, StoredFinish.of(run.finish().orElseThrow(), at), run.finish().orElseThrow().ending().title());
        journal.impression(id, FirstImpression.SKIPPED);
        return id;
    }

    @Test
    void withoutRunsThereIsNothingToGoBy() {
        assertThat(PracticeWish.of(journal)).isEmpty();
    }

    @Test
    void itIsWhatWasTriedLeastUntilOneHasWordsOfOnesOwn() {
        RunId run = played(Optional.empty(), Instant.EPOCH);
        assertThat(PracticeWish.of(journal)).hasValueSatisfying(wish -> assertThat(((PracticeWish.Least) wish).tried().style())
                .as("never in that run").isEqualTo(Style.MANAGER));
        journal.takeAway(run, new Takeaway(Optional.empty(), Optional.of("Ask before I mend"), Optional.empty()));
        assertThat(PracticeWish.of(journal)).contains(new PracticeWish.Own("Ask before I mend"));
    }

    @Test
    void wordsOfSomebodyElseAreNotTold() {
        RunId other = played(Optional.of("kim"), Instant.EPOCH);
        journal.takeAway(other, new Takeaway(Optional.empty(), Optional.of("Ask before I mend"), Optional.empty()));
        played(Optional.of("ana"), Instant.EPOCH.plusSeconds(60));
        assertThat(PracticeWish.of(journal)).containsInstanceOf(PracticeWish.Least.class);
    }
}
