package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Played;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.carry.ImportedRun;
import org.balancingact.journal.carry.RunCodeTest;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.journal.carry.RunImport;
import org.balancingact.journal.carry.SignedRun;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is kept as it is seen. */
class TypedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Zo\u00EB K", "Zoe\u0308 K", " Zo\u00EB  K ", "Zo\u00EB\u00A0K", "Zo\u200B\u00EB K", "\u202EZo\u00EB K\u202C", "Zo\u00EB K\u3164",
            "Zo\u00EB\tK", "Zo\uFEFF\u00EB K", "Zo\u00EB K\uDB40\uDC41"})
    void namesThatLookAlikeAreOnePlayer(String typed) {
        assertThat(new NewRun(Played.document(), 1, Mode.LEARN, Optional.of(typed), Played.MORNING).alias()).contains("Zo\u00EB K");
        try (Journal journal = SqliteJournal.inMemory()) {
            Played.whole(journal, Played.run(Mode.LEARN, "Zo\u00EB K", Played.MORNING), Style.LEADER);

            assertThat(journal.countedPicks(Optional.of(typed))).hasSize(Played.DECISIONS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3164", "\u115F", "\u200B", "\u00A0", "\u2800", "\uFEFF \u200D"})
    void aNameOfWhichNothingIsSeenIsNone(String typed) {
        assertThat(new NewRun(Played.document(), 1, Mode.LEARN, Optional.of(typed), Played.MORNING).alias()).isEmpty();
    }

    @Test
    void notesAreComposedAndHideNothing() {
        String typed = "cafe\u0301 \u202E001\u202C\r\nand";
        String kept = "caf\u00E9 001\nand";

        assertThat(new Reflection(Optional.empty(), OptionalInt.empty(), Optional.of(typed)).reason()).contains(kept);
        assertThat(new FirstImpression(Optional.of(typed), OptionalInt.empty()).feeling()).contains(kept);
        assertThat(new Takeaway(Optional.of(typed), Optional.of(typed), Optional.empty()))
                .isEqualTo(new Takeaway(Optional.of(kept), Optional.of(kept), Optional.empty()));
        assertThat(new Plan(typed, typed, LocalDate.EPOCH, Optional.empty())).isEqualTo(new Plan(kept, kept, LocalDate.EPOCH, Optional.empty()));
    }

    @Test
    void anImportedRunIsKeptByTheSameRule() {
        ScenarioDocument document = WholeFile.document();
        JsonObject file = JsonParser.parseString(RunFile.write(RunCodeTest.play(document, Mode.LEARN, new Random(1)), document)).getAsJsonObject();
        file.getAsJsonObject("run").addProperty("alias", " Zoe\u0308\u202E ");
        file.getAsJsonObject("run").addProperty("feeling", "cafe\u0301\u200B");

        RunRecord run = RunFile.read(SignedRun.signed(file).getBytes(StandardCharsets.UTF_8)).record();

        assertThat(run.alias()).contains("Zo\u00EB");
        assertThat(run.impression().feeling()).contains("caf\u00E9");
    }

    @Test
    void aRunWhoseScenarioWasKeptWithHiddenCharactersIsStillRead() {
        ScenarioDocument document = WholeFile.document();
        String text = document.text().replaceFirst("(\"title\" *: *\"[^\"])", "$1\u200B\u202E");
        assertThat(text).isNotEqualTo(document.text());
        ScenarioDocument kept = new ScenarioDocument(document.scenario(), text, "hash", document.engineHash());
        RunRecord run = RunCodeTest.play(document, Mode.LEARN, new Random(1));

        ImportedRun carried = RunFile.read(RunFile.write(run, kept).getBytes(StandardCharsets.UTF_8));
        assertThat(carried.document().scenario()).isEqualTo(document.scenario());
        try (Journal journal = SqliteJournal.inMemory()) {
            RunId id = journal.begin(new NewRun(kept, 1, Mode.LEARN, Optional.empty(), Played.MORNING));
            assertThat(KeptRun.of(journal, id).document().scenario()).isEqualTo(document.scenario());
            assertThat(RunImport.knownScenarios(journal)).anyMatch(known -> known.scenario().equals(document.scenario()));
        }
    }
}
