package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.balancingact.journal.Played.DECISIONS;
import static org.balancingact.journal.Played.MORNING;
import static org.balancingact.journal.Played.pick;
import static org.balancingact.scenario.Style.LEADER;
import static org.balancingact.scenario.Style.MANAGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.engine.Engine;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Named;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Played;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteJournalTest {
    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void open() {
        JournalOpening opening = JournalOpening.of(new DataFolder(folder), Played.CLOCK);
        assertThat(opening.notice()).isEmpty();
        journal = opening.journal();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aRunComesBackAsItWasPlayedAfterTheRecordWasOpenedAgain() {
        RunId run = journal.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        journal.choose(run, pick(1, LEADER));
        journal.choose(run, pick(2, MANAGER));
        Reflection reflection = Played.reflection(LEADER, 4, "Nobody else would have said it.");
        journal.reflect(run, 1, reflection);
        FirstImpression impression = new FirstImpression(Optional.of("tense"), OptionalInt.of(5));
        journal.impression(run, impression);
        close();
        open();
        assertThat(journal.run(run)).contains(new RunRecord(run, "golden", "1.0.0", "Golden", Played.document().contentHash(),
                Engine.VERSION, 42, Mode.LEARN, Origin.PLAYED, Optional.of("Kim"), MORNING,
                List.of(new RecordedChoice(pick(1, LEADER), Optional.empty(), reflection),
                        new RecordedChoice(pick(2, MANAGER), Optional.empty(), Reflection.NONE)),
                impression, Optional.empty()));
        assertThat(journal.isLasting()).isTrue();
    }

    @Test
    void aFinishedRunKeepsItsEndingAndOutcome() {
        RunId run = Played.whole(journal, Played.run(Mode.ASSESS, "", MORNING), LEADER);
        RunRecord record = journal.run(run).orElseThrow();
        assertThat(record.finish()).contains(Played.finish(MORNING.plusSeconds(1800)));
        assertThat(record.alias()).isEmpty();
        assertThat(record.choices()).hasSize(DECISIONS);
        assertThat(journal.endingsSeen("golden")).containsExactly("end-of-it");
        assertThat(journal.endingsSeen("another")).isEmpty();
    }

    @Test
    void aStepBackKeepsTheFirstPickOnRecordAndItIsTheOneThatCounts() {
        RunId run = journal.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        journal.choose(run, pick(1, LEADER));
        journal.choose(run, pick(2, LEADER));
        journal.takeBack(run, OpenPage.scene(0));
        assertThat(journal.run(run).orElseThrow().optionIds()).containsExactly("leader-0");
        journal.choose(run, pick(2, MANAGER));
        RecordedChoice changed = journal.run(run).orElseThrow().choices().get(1);
        assertThat(changed).isEqualTo(new RecordedChoice(pick(2, MANAGER), Optional.of(pick(2, LEADER)), Reflection.NONE));
        assertThat(changed.counted()).isEqualTo(pick(2, LEADER));
        RunSummary summary = journal.runs(0, 10).get(0);
        assertThat(summary.leaderPicks()).isEqualTo(2);
        assertThat(summary.managerPicks()).isZero();
    }

    @Test
    void aStepBackThatChangedNothingLeavesNoOtherFirstPick() {
        RunId run = journal.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        journal.choose(run, pick(1, LEADER));
        journal.takeBack(run, OpenPage.scene(0));
        journal.choose(run, pick(1, LEADER));
        assertThat(journal.run(run).orElseThrow().choices().get(0).first()).isEmpty();
    }

    @Test
    void aPickOutOfTurnIsRefusedAndChangesNothing() {
        RunId run = journal.begin(Played.run(Mode.LEARN, "Kim", MORNING));
        journal.choose(run, pick(1, LEADER));
        assertThatThrownBy(() -> journal.choose(run, pick(1, MANAGER))).isInstanceOf(JournalException.class)
                .hasMessageContaining("another window");
        assertThatThrownBy(() -> journal.choose(run, pick(3, MANAGER))).isInstanceOf(JournalException.class);
        assertThatThrownBy(() -> journal.choose(RunId.fresh(), pick(1, MANAGER))).isInstanceOf(JournalException.class);
        assertThat(journal.run(run).orElseThrow().optionIds()).containsExactly("leader-0");
    }

    @Test
    void aFinishedRunStaysAsItIs() {
        RunId run = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), LEADER);
        RunRecord before = journal.run(run).orElseThrow();
        assertThatThrownBy(() -> journal.takeBack(run, OpenPage.scene(0))).isInstanceOf(JournalException.class);
        assertThatThrownBy(() -> journal.finish(run, Played.finish(MORNING), "Again")).isInstanceOf(JournalException.class);
        assertThat(journal.run(run)).contains(before);
    }

    @Test
    void theHistoryShowsTheNewestFirstAPageAtATime() {
        for (int day = 0; day < 5; day++) {
            Played.whole(journal, Played.run(Mode.LEARN, "day " + day, MORNING.plus(Duration.ofDays(day))), MANAGER);
        }
        assertThat(journal.count()).isEqualTo(5);
        assertThat(journal.runs(1, 2)).extracting(summary -> summary.alias().orElseThrow()).containsExactly("day 3", "day 2");
        RunSummary newest = journal.runs(0, 1).get(0);
        assertThat(newest.ending()).contains("The end");
        assertThat(newest.managerPicks()).isEqualTo(DECISIONS);
        assertThat(newest.touched()).isEqualTo(pick(DECISIONS, MANAGER).picked());
    }

    @Test
    void theUnfinishedRunPlayedLastIsTheOneToGoOnWith() {
        assertThat(journal.latestUnfinished()).isEmpty();
        RunId older = journal.begin(Played.run(Mode.LEARN, "older", MORNING));
        journal.begin(Played.run(Mode.LEARN, "newer", MORNING.plusSeconds(5)));
        journal.choose(older, pick(1, LEADER));
        Played.whole(journal, Played.run(Mode.LEARN, "finished", MORNING.plusSeconds(9)), LEADER);
        assertThat(journal.latestUnfinished().orElseThrow().id()).isEqualTo(older);
    }

    @Test
    void aScenarioTextIsKeptOnceAndGoesWithTheLastRunThatNeedsIt() {
        RunId first = journal.begin(Played.run(Mode.LEARN, "one", MORNING));
        RunId second = journal.begin(Played.run(Mode.LEARN, "two", MORNING));
        String hash = Played.document().contentHash();
        assertThat(journal.contentHashes()).containsExactly(hash);
        journal.delete(first);
        assertThat(journal.scenarioText(hash)).contains(Played.document().text());
        journal.delete(second);
        assertThat(journal.scenarioText(hash)).isEmpty();
        assertThat(journal.count()).isZero();
    }

    @Test
    void anAliasIsTheSameInWhateverFormOfUnicodeItWasTyped() {
        String composed = "Zo\u00eb \u6797 \ud83e\uddd1\u200d\ud83d\udcbb";
        String decomposed = "  Zoe\u0308 \u6797 \ud83e\uddd1\u200d\ud83d\udcbb ";
        Played.whole(journal, Played.run(Mode.LEARN, decomposed, MORNING), LEADER);
        assertThat(journal.aliases()).containsExactly(composed);
        assertThat(journal.runs(0, 1).get(0).alias()).contains(composed);
        assertThat(journal.countedPicks(Optional.of(decomposed))).hasSize(DECISIONS);
    }

    @Test
    void anInMemoryRecordSaysThatItDoesNotLast() {
        try (Journal passing = SqliteJournal.inMemory()) {
            assertThat(passing.isLasting()).isFalse();
            RunId run = Played.whole(passing, Played.run(Mode.LEARN, "Kim", MORNING), LEADER);
            Journal.Claim claim = passing.claim(run).orElseThrow();
            assertThat(passing.claim(run)).isEmpty();
            claim.close();
            assertThat(passing.claim(run)).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?journal_mode=off", "100 % sure;'#1", "zo\u00eb \u6797", "%41%3F"})
    void aFolderMayHaveAnyName(String name) {
        assumeThat(Named.isPossible(name)).as("the locale has these letters").isTrue();
        DataFolder named = new DataFolder(folder.resolve(name));
        JournalOpening opening = JournalOpening.of(named, Played.CLOCK);
        try (Journal there = opening.journal()) {
            assertThat(opening.notice()).isEmpty();
            Played.whole(there, Played.run(Mode.LEARN, "Kim", MORNING), LEADER);
        }
        assertThat(named.record()).exists();
        try (SqliteJournal copy = SqliteJournal.inMemory(named.record())) {
            assertThat(copy.count()).isEqualTo(1);
        }
    }

    @Test
    void aBackupMadeWhileTheRecordIsInUseIsAWholeRecord() throws IOException {
        RunId run = Played.whole(journal, Played.run(Mode.LEARN, "Kim", MORNING), LEADER);
        DataFolder restored = new DataFolder(folder.resolve("restored"));
        Files.createDirectories(restored.path());
        Files.write(restored.record(), Backup.of(new DataFolder(folder), Played.CLOCK));
        JournalOpening opening = JournalOpening.of(restored, Played.CLOCK);
        try (Journal there = opening.journal()) {
            assertThat(opening.notice()).isEmpty();
            assertThat(there.run(run)).isEqualTo(journal.run(run));
        }
    }

    @Test
    void withoutARecordThereIsNothingToBackUpAndNoneIsBegun() {
        DataFolder none = new DataFolder(folder.resolve("none"));
        assertThatThrownBy(() -> Backup.of(none, Played.CLOCK)).isInstanceOf(JournalException.class);
        assertThat(none.path()).doesNotExist();
    }
}
