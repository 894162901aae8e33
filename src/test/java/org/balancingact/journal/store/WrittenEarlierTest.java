package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.journal.carry.RunImport;
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
    void everyRunOfItsRecordIsPlayedAgainToItsNumbers() {
        for (RunSummary summary : journal.runs(0, 10)) {
            KeptRun kept = KeptRun.of(journal, summary.id());
            assertThat(kept.run().isOver()).isEqualTo(kept.record().finish().isPresent());
            kept.record().finish().ifPresent(finish -> {
                assertThat(finish.ending()).isEqualTo(kept.run().finish().orElseThrow().ending().id());
                assertThat(finish.outcome()).containsOnlyKeys("order", "delivery", "budget", "direction", "innovation", "morale", "trust")
                        .containsAllEntriesOf(kept.run().finish().orElseThrow().outcome().byId());
            });
        }
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

    /** A mode, a scenario, a code, and the options, each with the first pick after a slash where that was another. */
    @Test
    void itsPrintedCodesStandForTheSameRunsAndArePrintedAlike() throws IOException {
        for (String line : Files.readAllLines(WRITTEN.resolve("codes.txt")).stream().filter(line -> !line.startsWith("#")).toList()) {
            List<String> words = Arrays.asList(line.split(" "));
            RunCode code = RunCode.read(words.get(2));
            assertThat(code.text()).isEqualTo(words.get(2));
            assertThat(code.mode().id()).isEqualTo(words.get(0));
            ScenarioDocument document = kept().filter(code::fits).findFirst().orElseThrow();
            assertThat(document.scenario().id()).isEqualTo(words.get(1));
            RunRecord run = code.rebuild(document, Played.MORNING).record();
            assertThat(run.choices().stream().map(WrittenEarlierTest::told)).containsExactlyElementsOf(words.subList(3, words.size()));
            assertThat(RunCode.of(document, run)).isEqualTo(code);
        }
    }

    private static String told(RecordedChoice choice) {
        return choice.pick().option() + choice.first().map(first -> "/" + first.option()).orElse("");
    }

    private Stream<ScenarioDocument> kept() {
        return journal.runs(0, 10).stream().map(run -> KeptRun.of(journal, run.id()).document()).distinct();
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
        RunRecord run = kept.record();
        Map<String, Long> outcome = new HashMap<>(run.finish().orElseThrow().outcome());
        outcome.remove("trust");
        outcome.put("serenity", 61_000L);
        StoredFinish finish = new StoredFinish(run.finish().orElseThrow().ending(), outcome, run.finish().orElseThrow().ended());
        RunRecord other = new RunRecord(run.id(), run.scenarioId(), run.scenarioVersion(), run.scenarioTitle(), run.contentHash(),
                run.engineVersion(), run.seed(), run.mode(), run.origin(), run.alias(), run.started(), run.choices(), run.impression(),
                Optional.of(finish));
        byte[] file = RunFile.write(other, kept.document()).getBytes(StandardCharsets.UTF_8);
        assertThat(RunFile.read(file).record().finish()).isEqualTo(run.finish());
    }
}
