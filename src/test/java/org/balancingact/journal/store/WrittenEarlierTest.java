package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.balancingact.engine.Engine;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.carry.ImportRefused;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.journal.carry.RunImport;
import org.balancingact.report.EarlierOutcome;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commit 3e7e084 wrote is read whole, whatever has become of the program since. */
class WrittenEarlierTest {
    private static final Path WRITTEN = Path.of("src", "test", "resources", "written-by", "3e7e084");
    private static final RunId LEARN = id("learn");

    @TempDir
    private Path folder;
    private Journal journal;

    @BeforeEach
    void open() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.copy(WRITTEN.resolve("record.sqlite"), data.record());
        JournalOpening opening = JournalOpening.of(data, Played.CLOCK);
        assertThat(opening.notice()).isEmpty();
        journal = opening.journal();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static RunId id(String file) {
        return RunImport.file(WRITTEN.resolve(file + ".run.json")).record().id();
    }

    @Test
    void allRunsOfItsRecordAreThereInTheirModes() {
        List<RunSummary> runs = journal.runs(0, 10);
        assertThat(runs).extracting(RunSummary::mode)
                .containsExactly(Mode.ASSESS, Mode.LEARN, Mode.ROOM, Mode.EXPLORE, Mode.ASSESS, Mode.LEARN);
        assertThat(runs).extracting(run -> run.alias().orElse("")).containsExactly("Kim", "Kim", "Group 3", "Zoë", "", "Kim");
        assertThat(runs.stream().filter(run -> run.ending().isEmpty())).hasSize(2);
        assertThat(journal.aliases()).containsExactly("Kim");
    }

    @Test
    void everyFinishedRunKeepsTheOutcomeThatItsEngineGaveItAndSaysWhichThatWas() {
        for (KeptRun kept : playable()) {
            assertThat(kept.run().isOver()).isEqualTo(kept.record().finish().isPresent());
            kept.record().finish().ifPresent(finish -> {
                assertThat(finish.outcome()).containsOnlyKeys("order", "delivery", "budget", "direction", "innovation", "morale", "trust")
                        .isNotEqualTo(kept.run().finish().orElseThrow().outcome().byId());
                assertThat(kept.run().scenario().endings()).extracting(Ending::id).contains(finish.ending());
                EarlierOutcome earlier = EarlierOutcome.of(kept.record(), kept.run().scenario()).orElseThrow();
                assertThat(earlier.engine()).isEqualTo("1");
                assertThat(earlier.outcome().values()).containsExactlyInAnyOrderElementsOf(finish.outcome().values());
            });
        }
    }

    /** In its story another engine led to a scene that today's numbers don't lead to. */
    @Test
    void aRunWhoseStoryGoesAnotherWayTodayStaysOnRecordAndIsRefusedInWords() {
        RunSummary room = journal.runs(0, 10).get(2);
        assertThatThrownBy(() -> KeptRun.of(journal, room.id())).isInstanceOf(JournalException.class)
                .hasMessageContaining("version 1 of its numbers").hasMessageContaining("stay in the record");
        assertThat(journal.run(room.id()).orElseThrow().finish().orElseThrow().outcome()).hasSize(7);
        assertThat(playable()).hasSize(5);
    }

    private List<KeptRun> playable() {
        return journal.runs(0, 10).stream().filter(run -> run.mode() != Mode.ROOM).map(run -> KeptRun.of(journal, run.id())).toList();
    }

    @Test
    void whatWasSaidAndPlannedIsStillThere() {
        RunRecord run = journal.run(LEARN).orElseThrow();
        assertThat(run.impression()).isEqualTo(new FirstImpression(Optional.of("Tired"), OptionalInt.of(7)));
        assertThat(run.choices()).hasSize(12);
        assertThat(run.choices().get(0).reflection())
                .isEqualTo(new Reflection(Optional.of(Style.LEADER), OptionalInt.of(2), Optional.of("Reason 1, Zoë")));
        assertThat(run.choices().get(1).first().orElseThrow().option()).isEqualTo("ask-what-must-stay");
        Takeaway takeaway = journal.takeaway(LEARN).orElseThrow();
        assertThat(takeaway.worked()).hasValue("I asked first");
        assertThat(takeaway.plan()).hasValue(new Plan("a date slips", "say what we drop", LocalDate.of(2026, 3, 9),
                Optional.of(new Plan.Answer(Plan.Result.PARTLY, LocalDate.of(2026, 3, 10)))));
        assertThat(journal.plans()).hasSize(2);
    }

    @Test
    void itsUnfinishedRunCanBeFinished() {
        RunId run = id("unfinished");
        KeptRun kept = KeptRun.of(journal, run);
        String option = kept.run().offered().get(0).id();
        journal.choose(run, Pick.next(kept.run(), option, Played.MORNING, Played.MORNING));
        assertThat(journal.run(run).orElseThrow().optionIds()).hasSize(6).endsWith(option);
    }

    @Test
    void itsRunFilesTellTheRunsOfItsRecord() {
        for (String file : List.of("learn", "assess", "unfinished")) {
            RunRecord read = RunImport.file(WRITTEN.resolve(file + ".run.json")).record();
            RunRecord kept = journal.run(read.id()).orElseThrow();
            assertThat(read.choices()).isEqualTo(kept.choices());
            assertThat(read.finish()).isEqualTo(kept.finish());
            assertThat(read.impression()).isEqualTo(kept.impression());
            assertThat(read.alias()).isEqualTo(kept.alias());
            assertThat(read.started()).isEqualTo(kept.started());
        }
    }

    /**
     * A mode, a scenario, a code, and the options. In both stories it hangs on the numbers of the engine which options are met, so that
     * today's engine can't tell which run an older code stands for.
     */
    @Test
    void itsPrintedCodesAreReadAndNoneIsTakenForAnotherRun() throws IOException {
        for (String line : Files.readAllLines(WRITTEN.resolve("codes.txt")).stream().filter(line -> !line.startsWith("#")).toList()) {
            List<String> words = Arrays.asList(line.split(" "));
            RunCode code = RunCode.read(words.get(2));
            assertThat(code.engine()).isEqualTo("1");
            assertThat(code.text()).isEqualTo(words.get(2));
            assertThat(code.mode().id()).isEqualTo(words.get(0));
            ScenarioDocument document = kept().filter(code::fits).findFirst().orElseThrow();
            assertThat(document.scenario().id()).isEqualTo(words.get(1));
            assertThatThrownBy(() -> code.rebuild(document, Played.MORNING)).isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("version 1 of its numbers").hasMessageContaining("as a file");
        }
    }

    private Stream<ScenarioDocument> kept() {
        return playable().stream().map(KeptRun::document).distinct();
    }

    @Test
    void aStoreWithAnotherIndicatorOrOneLessStaysReadable() {
        journal.close();
        try (Database store = Database.open(new DataFolder(folder).record())) {
            store.update("INSERT INTO outcomes (run, indicator, amount) SELECT id, ?, ? FROM runs WHERE uuid = ?", "serenity", 61_000L, LEARN);
            store.update("DELETE FROM outcomes WHERE indicator = ?", "trust");
        }
        journal = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal();
        assertThat(journal.run(LEARN).orElseThrow().finish().orElseThrow().outcome()).containsEntry("serenity", 61_000L)
                .containsKey("order").doesNotContainKey("trust");
        assertThat(KeptRun.of(journal, LEARN).run().isOver()).isTrue();
    }

    @Test
    void aRunFileWithAnotherIndicatorOrOneLessStaysReadable() {
        KeptRun kept = KeptRun.of(journal, LEARN);
        StoredFinish today = StoredFinish.of(kept.run().finish().orElseThrow(), Played.MORNING);
        StoredFinish strange = withSerenityInPlaceOfTrust(today);
        assertThat(carried(kept, "1", strange)).as("another engine's, as it was kept").hasValue(strange);
        assertThat(carried(kept, Engine.VERSION, strange)).as("today's, computed again").hasValue(today);
    }

    private static StoredFinish withSerenityInPlaceOfTrust(StoredFinish finish) {
        Map<String, Long> outcome = new HashMap<>(finish.outcome());
        outcome.remove("trust");
        outcome.put("serenity", 61_000L);
        return new StoredFinish(finish.ending(), outcome, finish.ended());
    }

    private static Optional<StoredFinish> carried(KeptRun kept, String engine, StoredFinish finish) {
        RunRecord run = kept.record();
        RunRecord other = new RunRecord(run.id(), run.scenarioId(), run.scenarioVersion(), run.scenarioTitle(), run.contentHash(),
                engine, run.seed(), run.mode(), run.origin(), run.alias(), run.started(), run.choices(), run.impression(),
                Optional.of(finish));
        return RunFile.read(RunFile.write(other, kept.document()).getBytes(StandardCharsets.UTF_8)).record().finish();
    }
}
