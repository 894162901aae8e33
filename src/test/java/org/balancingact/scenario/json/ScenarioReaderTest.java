package org.balancingact.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {

    @Test
    void aWholeFileIsReadWithoutFindings() {
        Reading reading = WholeFile.read(WholeFile.TEXT);

        assertThat(reading.findings()).isEmpty();
        Scenario scenario = reading.document().orElseThrow().scenario();
        assertThat(scenario.scenes()).hasSize(3);
        assertThat(scenario.start()).containsEntry(Indicator.DIRECTION, 45_500).containsEntry(Indicator.ORDER, 50_000);
        assertThat(scenario.rules().get(Rule.BUREAUCRACY).gain()).hasValue(50);
        assertThat(scenario.rules().get(Rule.MARKET_MOVES_ON).enabled()).isFalse();
        assertThat(scenario.ending("tight").when().orElseThrow()).isInstanceOfSatisfying(Condition.IndicatorWithin.class,
                within -> assertThat(within.bounds().atLeast()).hasValue(52_125));
        assertThat(scenario.scene("leak").decision().orElseThrow().option("open-floor").effects().list().get(1).amount()).isEqualTo(-3000);
    }

    @Test
    void theExampleOfTheFormatPageIsWhole() throws IOException {
        String page = Files.readString(Path.of("src", "site", "markdown", "scenario-format.md"));
        String example = page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```"));

        assertThat(WholeFile.read(example).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoe\u0308 naïve cafe\u0301", "Đa\u0323\u0306ng", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "ガギ", "и\u0306", "क\u093C", "שׁ"})
    void accentsAreComposedHoweverTheFileSpellsThemAndLinesStay(String text) {
        String spelled = Normalizer.normalize(text, Normalizer.Form.NFD);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Reading reading = WholeFile.read(WholeFile.TEXT.replace("You eat.", spelled));

        assertThat(reading.document().orElseThrow().scenario().scenes().get(1).text().get(0).part().texts().get(0)).isEqualTo(composed);
        assertThat(reading.document().orElseThrow().contentHash())
                .isEqualTo(WholeFile.read(WholeFile.TEXT.replace("You eat.", composed)).document().orElseThrow().contentHash());
        assertThat(WholeFile.read(WholeFile.TEXT.replace("You eat.", spelled + "\u202E")).findings()).singleElement()
                .extracting(Finding::place).isEqualTo(WholeFile.read(WholeFile.TEXT.replace("You eat.", " ")).findings().get(0).place());
    }

    @Test
    void whatAFindingQuotesShowsItsHiddenCharacters() {
        Finding finding = WholeFile.read(WholeFile.TEXT.replace("\"minutes\"", "\"\\u202esetunim\"")).findings().stream()
                .filter(found -> found.code().equals("BA010")).findFirst().orElseThrow();

        assertThat(finding.what()).contains("\\u202esetunim").doesNotContain("\u202e");
        assertThat(finding.place().path()).doesNotContain("\u202e");
    }

    @Test
    void numbersCountByValueHoweverTheyAreWritten() {
        Reading reading = WholeFile.read(WholeFile.TEXT.replace("\"weeks\": 12", "\"weeks\": 1.2e1")
                .replace("\"minutes\": 5", "\"minutes\": 5.0").replace("\"amount\": -1.5", "\"amount\": -15000e-4"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.document().orElseThrow().contentHash()).isEqualTo(WholeFile.document().contentHash());
    }

    @Test
    void whatTheFormatLeavesOutMayBeLeftOut() {
        JsonObject file = JsonParser.parseString(WholeFile.TEXT.replace("\"people\": {\"jon\": 1, \"mara\": -2},", "")).getAsJsonObject();
        List.of("$schema", "difficulty", "setting", "promise", "cover", "cast", "context", "start", "shocks", "rules", "epilogue", "epilogueWeeks", "debrief").forEach(file::remove);
        file.getAsJsonArray("scenes").forEach(scene -> {
            List.of("speaker", "place", "light", "present").forEach(scene.getAsJsonObject()::remove);
            scene.getAsJsonObject().add("text", new JsonArray());
            scene.getAsJsonObject().remove("facilitator");
        });
        file.add("context", new JsonArray());

        assertThat(WholeFile.read(file.toString()).findings()).isEmpty();
    }

    @Test
    void allErrorsAreFoundInOnePass() {
        Reading reading = WholeFile.read(WholeFile.TEXT.replace("\"role\": \"Team lead\",", "")
                .replace("\"week\": 9", "\"week\": 16").replace("\"go\": \"repair\"}]}", "\"go\": \"repiar\"}]}")
                .replace("\"chose\": \"tell-why\"", "\"chose\": \"tell-who\""));

        assertThat(reading.document()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("BA011", "BA018", "BA024", "BA025");
        assertThat(reading.findings()).extracting(Finding::advice).anyMatch(advice -> advice.startsWith("Did you mean “repair”?"));
    }

    @Test
    void layoutAndOrderOfKeysDoNotChangeTheHashes() {
        ScenarioDocument whole = WholeFile.document();
        String shuffled = shuffled(JsonParser.parseString(WholeFile.TEXT), new Random(7)).toString();

        ScenarioDocument again = WholeFile.read(shuffled).document().orElseThrow();

        assertThat(shuffled).isNotEqualTo(WholeFile.TEXT);
        assertThat(again.scenario()).isEqualTo(whole.scenario());
        assertThat(again.contentHash()).isEqualTo(whole.contentHash()).matches("[0-9a-f]{64}");
        assertThat(again.engineHash()).isEqualTo(whole.engineHash());
        assertThat(again.text()).isEqualTo(shuffled);
    }

    /** Records and run codes name scenarios by these hashes: they must be the same in every process and every later version. */
    @Test
    void theHashesStayTheSameForEver() {
        ScenarioDocument plain = WholeFile.read(WholeFile.PLAIN).document().orElseThrow();

        assertThat(plain.contentHash()).isEqualTo("2b7243d85393340744890a9cedbeb6c08a913e2754ee5b54658c92d648a81fa1");
        assertThat(plain.engineHash()).isEqualTo("c9a9d88b295dc403848c89fe7b1bd72b838c8dab84903095c8121726f450825e");
    }

    @Test
    void whatIsToldBesidesTheNumbersLeavesTheEngineHashAsItIs() {
        ScenarioDocument plain = WholeFile.read(WholeFile.PLAIN).document().orElseThrow();

        String sameNumbers = WholeFile.TEXT.replaceFirst("(?s),\\s*\"effects\": \\{\"mode\": \"instead\".*?}]}", "")
                .replace("\"people\": {\"jon\": 1, \"mara\": -2},", "");
        ScenarioDocument told = WholeFile.read(sameNumbers).document().orElseThrow();
        assertThat(told.contentHash()).isNotEqualTo(plain.contentHash());
        assertThat(told.engineHash()).isEqualTo(plain.engineHash()).isNotEqualTo(WholeFile.document().engineHash());
    }

    @Test
    void anotherWordChangesTheContentHashOnly() {
        ScenarioDocument reworded = WholeFile.read(WholeFile.TEXT.replace("two long days", "two short days")
                .replace("\"Mara smiles.\"", "\"Mara nods.\"").replace("the price rise", "dear resin")).document().orElseThrow();

        assertThat(reworded.contentHash()).isNotEqualTo(WholeFile.document().contentHash());
        assertThat(reworded.engineHash()).isEqualTo(WholeFile.document().engineHash());
    }

    @Test
    void anotherNumberChangesBothHashes() {
        for (String[] change : new String[][] {{"\"demand\": -0.5", "\"demand\": -0.4"}, {"\"below\": 35", "\"below\": 36"},
                {"\"gain\": 0.05", "\"gain\": 0.06"}, {"\"craft\": \"poor\"", "\"craft\": \"sound\""}}) {
            ScenarioDocument plain = WholeFile.read(WholeFile.PLAIN).document().orElseThrow();
            ScenarioDocument changed = WholeFile.read(WholeFile.PLAIN.replace(change[0], change[1])).document().orElseThrow();

            assertThat(changed.contentHash()).isNotEqualTo(plain.contentHash());
            assertThat(changed.engineHash()).isNotEqualTo(plain.engineHash());
        }
    }

    @Test
    void aWrittenScenarioReadsAsItself() {
        Scenario scenario = WholeFile.scenario();

        Reading reading = WholeFile.read(ScenarioWriter.write(scenario));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.document().orElseThrow().scenario()).isEqualTo(scenario);
        assertThat(reading.document().orElseThrow().contentHash()).isEqualTo(WholeFile.document().contentHash());
    }

    @Test
    void aMissingFileAndAFolderAreFindings(@TempDir Path folder) {
        assertThat(new ScenarioReader().read(folder.resolve("absent.json")).findings()).extracting(Finding::code).containsExactly("BA001");
        assertThat(new ScenarioReader().read(folder).findings()).extracting(Finding::code).containsExactly("BA001");
    }

    @Test
    void aFileIsReadFromDisk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.scenario.json"), WholeFile.TEXT);

        assertThat(new ScenarioReader().read(file).document()).contains(WholeFile.document());
    }

    private static JsonElement shuffled(JsonElement element, Random random) {
        if (element.isJsonObject()) {
            List<String> keys = new ArrayList<>(element.getAsJsonObject().keySet());
            Collections.shuffle(keys, random);
            JsonObject copy = new JsonObject();
            keys.forEach(key -> copy.add(key, shuffled(element.getAsJsonObject().get(key), random)));
            return copy;
        } else if (element.isJsonArray()) {
            JsonArray copy = new JsonArray();
            element.getAsJsonArray().forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        return element;
    }
}
