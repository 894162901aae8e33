package org.balancingact.journal.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Played;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.json.ScenarioDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    private final ScenarioDocument document = Film.document();
    private final RunRecord played = RunCodeTest.play(document, Mode.LEARN, new Random(4));
    private final String file = RunFile.write(played, document);

    @Test
    void aMarkInFrontDoesNoHarmAndAnotherEncodingIsToldInOneSentence() {
        byte[] marked = ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8);

        assertThat(RunFile.read(marked).record()).isEqualTo(RunFile.read(file.getBytes(StandardCharsets.UTF_8)).record());
        assertThatThrownBy(() -> RunFile.read(file.getBytes(StandardCharsets.UTF_16))).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("UTF-16");
    }

    @Test
    void aRunCarriedToAnotherRecordIsTheSameRunButForItsOrigin() {
        ImportedRun imported = RunFile.read(file.getBytes(StandardCharsets.UTF_8));
        try (Journal elsewhere = new MemoryJournal()) {
            assertThat(elsewhere.add(imported.record(), imported.document())).isTrue();
            assertThat(elsewhere.add(imported.record(), imported.document())).as("again").isFalse();
            RunRecord kept = elsewhere.run(played.id()).orElseThrow();
            assertThat(kept).isEqualTo(new RunRecord(played.id(), played.scenarioId(), played.scenarioVersion(), played.scenarioTitle(),
                    played.contentHash(), played.engineVersion(), played.seed(), played.mode(), Origin.IMPORTED, played.alias(),
                    played.started(), played.choices(), played.impression(), played.finish()));
            assertThat(elsewhere.countedPicks(played.alias())).isEmpty();
            assertThat(elsewhere.endingsSeen(played.scenarioId())).isEmpty();
            assertThat(KeptRun.of(elsewhere, played.id()).run().finish().orElseThrow().outcome().byId())
                    .isEqualTo(played.finish().orElseThrow().outcome());
        }
    }

    @Test
    void whatAnotherEngineCameToIsKeptAsTheFileSaysIt(@TempDir Path folder) {
        StoredFinish today = played.finish().orElseThrow();
        String other = document.scenario().endings().stream().map(Ending::id).filter(id -> !id.equals(today.ending())).findFirst().orElseThrow();
        ImportedRun imported = RunFile.read(finished("0.9", other, Map.of("trust", 12_345L, "serenity", 61_000L)));
        StoredFinish then = new StoredFinish(other, Map.of("trust", 12_345L, "serenity", 61_000L), today.ended());

        assertThat(imported.record().finish()).contains(then);
        assertThat(imported.record().engineVersion()).isEqualTo("0.9");
        for (Journal journal : List.of(JournalOpening.of(new DataFolder(folder), Played.CLOCK).journal(), new MemoryJournal())) {
            try (journal) {
                journal.add(imported.record(), imported.document());
                assertThat(journal.run(played.id()).orElseThrow().finish()).contains(then);
                assertThat(journal.runs(0, 1).get(0).ending()).contains(document.scenario().ending(other).title());
            }
        }
    }

    @Test
    void whatNoEngineCanHaveComeToIsRefused() {
        String ending = played.finish().orElseThrow().ending();
        for (byte[] file : List.of(finished("0.9", "no-such-ending", Map.of("trust", 1L)), finished("0.9", ending, Map.of("trust", 100_001L)),
                finished("0.9", ending, Map.of("trust", -1L)), finished("see\nbelow", ending, Map.of("trust", 1L)))) {
            assertThatThrownBy(() -> RunFile.read(file)).isInstanceOf(ImportRefused.class);
        }
    }

    /** The file of the run as another version of the engine would have finished it. */
    private byte[] finished(String engine, String ending, Map<String, Long> outcome) {
        JsonObject all = new Gson().fromJson(file, JsonObject.class);
        JsonObject run = all.getAsJsonObject("run");
        run.addProperty("engine", engine);
        run.getAsJsonObject("finish").addProperty("ending", ending);
        run.getAsJsonObject("finish").add("outcome", new Gson().toJsonTree(outcome));
        return SignedRun.signed(all).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anyChangedLetterIsNoticed() {
        Random random = new Random(8);
        for (int k = 0; k < 200; k++) {
            byte[] changed = file.getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(7));
            String text = new String(changed, StandardCharsets.UTF_8);
            if (!text.replaceAll("\\s", "").equals(file.replaceAll("\\s", ""))) {
                assertRefused(text);
            }
        }
    }

    @Test
    void aFileCutShortOrOfAnotherKindIsRefusedWithTheReason() {
        assertThatThrownBy(() -> RunFile.read(file.substring(0, file.length() / 2).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportRefused.class).hasMessageContaining("damaged");
        assertRefused("");
        assertRefused("{}");
        assertRefused("[".repeat(100_000));
        assertRefused(document.text());
        assertThatThrownBy(() -> RunFile.read(resigned(all -> all.addProperty("format", 2)))).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void aChangedResultIsFoundOutEvenIfTheSumWasMadeAnew() {
        assertThat(RunFile.read(resigned(all -> { })).record().id()).isEqualTo(played.id());
        assertThatThrownBy(() -> RunFile.read(resigned(all ->
                all.getAsJsonObject("run").getAsJsonObject("finish").getAsJsonObject("outcome").addProperty("trust", 99_000))))
                .isInstanceOf(ImportRefused.class).hasMessageContaining("agree");
        assertThatThrownBy(() -> RunFile.read(resigned(all -> all.getAsJsonObject("run").getAsJsonArray("choices").remove(2))))
                .isInstanceOf(ImportRefused.class);
        assertThatThrownBy(() -> RunFile.read(resigned(all -> all.getAsJsonObject("run").remove("mode"))))
                .isInstanceOf(ImportRefused.class);
    }

    @Test
    void whatIsNoRunFileIsCalledByItsNameAndLeavesTheRecordAlone(@TempDir Path folder) {
        assertThatThrownBy(() -> RunImport.file(folder)).isInstanceOf(ImportRefused.class).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> RunImport.file(folder.resolve("gone.json"))).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("gone.json");
        Map<String, String> contents = Map.of("empty.json", "", "huge.json", " ".repeat(RunFile.BIGGEST_FILE + 1),
                "other.json", "{\"kind\": \"something else\"}", "scenario.json", document.text(), "text.json", "Hello");
        Map<String, String> reasons = Map.of("empty.json", "is empty", "huge.json", "too large", "other.json", "not a run file",
                "scenario.json", "not a run file", "text.json", "not a run file");
        contents.forEach((name, content) -> assertThatThrownBy(() -> RunImport.file(write(folder.resolve(name), content)))
                .isInstanceOf(ImportRefused.class).hasMessageContaining(name).hasMessageContaining(reasons.get(name)));
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> RunFile.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ImportRefused.class);
    }

    private byte[] resigned(Consumer<JsonObject> change) {
        try {
            Gson gson = new Gson().newBuilder().disableHtmlEscaping().create();
            JsonObject all = gson.fromJson(file, JsonObject.class);
            all.remove("sha256");
            change.accept(all);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(gson.toJson(all).getBytes(StandardCharsets.UTF_8));
            all.addProperty("sha256", HexFormat.of().formatHex(hash));
            return gson.toJson(all).getBytes(StandardCharsets.UTF_8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Path write(Path path, String content) {
        try {
            return Files.writeString(path, content);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
