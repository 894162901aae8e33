package org.balancingact.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Run;
import org.balancingact.journal.carry.ImportRefused;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.scenario.StoryPart;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised before a story changes what is told and nothing else, and stays with the run. */
class PromiseKeptTest {
    private static final StoryPart TO_BE_FUN = new StoryPart.Prose("It was to be fun.");

    private final ScenarioDocument document = WholeFile.document();

    @Test
    void itChangesWhatIsToldAndNothingElse() {
        List<String> picks = List.of("root-cause", "tell-why");
        Run said = Run.replay(document.scenario(), 0, Optional.of("promise-fun"), picks);
        Run silent = Run.replay(document.scenario(), 0, picks);

        assertThat(said.visits().get(0).text()).contains(TO_BE_FUN);
        assertThat(silent.visits().get(0).text()).doesNotContain(TO_BE_FUN);
        assertThat(said.history()).isEqualTo(silent.history());
        assertThat(said.finish().orElseThrow().ending()).isEqualTo(silent.finish().orElseThrow().ending());
        assertThat(said.back().promise()).contains("promise-fun");
    }

    @Test
    void theRecordKeepsIt(@TempDir Path folder) {
        RunId begun;
        RunId later;
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal()) {
            begun = journal.begin(run(Optional.of("promise-fun")));
            later = journal.begin(run(Optional.empty()));
            journal.promise(later, "promise-dry");
        }
        try (Journal journal = JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal()) {
            assertThat(journal.run(begun).orElseThrow().promise()).contains("promise-fun");
            assertThat(journal.run(later).orElseThrow().promise()).contains("promise-dry");
            assertThat(KeptRun.of(journal, begun).run().visits().get(0).text()).contains(TO_BE_FUN);
        }
    }

    @Test
    void aRecordInMemoryKeepsItToo() {
        try (Journal journal = new MemoryJournal()) {
            RunId begun = journal.begin(run(Optional.empty()));
            journal.promise(begun, "promise-dry");
            journal.impression(begun, FirstImpression.SKIPPED);

            assertThat(journal.run(begun).orElseThrow().promise()).contains("promise-dry");
        }
    }

    @Test
    void aRunFileCarriesIt() {
        RunRecord run = RunRecord.of(run(Optional.of("promise-fun")));
        String file = RunFile.write(run, document);

        assertThat(RunFile.read(file.getBytes(StandardCharsets.UTF_8)).record().promise()).contains("promise-fun");
        assertThatThrownBy(() -> RunFile.read(file.replace("\"promise\": \"promise-fun\"", "\"promise\": \"another\"").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportRefused.class);
        assertThat(RunFile.write(RunRecord.of(run(Optional.empty())), document)).doesNotContain("\"promise\": \"promise-");
    }

    private NewRun run(Optional<String> promise) {
        return new NewRun(document, 1, Mode.LEARN, Optional.empty(), Instant.EPOCH, promise);
    }
}
