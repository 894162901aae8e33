package org.balancingact.scenario.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.census.Extremes;
import org.balancingact.analysis.census.PassageId;
import org.balancingact.engine.Engine;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.RandomScenario;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioWriter;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptCensusTest {
    private static final ScenarioDocument RANDOM = ScenarioWriter.document(RandomScenario.of(4, 3), "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCensusIsReadAsItWasWritten(long seed) {
        Scenario scenario = RandomScenario.of(seed, 4);
        ScenarioDocument document = ScenarioWriter.document(scenario, "");
        Census census = Census.of(scenario);

        assertThat(KeptCensus.read(KeptCensus.write(document, census)))
                .hasValue(new KeptCensus(Engine.VERSION, document.engineHash(), document.contentHash(), census));
    }

    @Test
    void whatIsNoCensusIsRefused() {
        assertThatThrownBy(() -> KeptCensus.read(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeptCensus.read(packed("{\"census\": {}}"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCensusOfANewerFormatIsLeftToNewerPrograms() {
        assertThat(KeptCensus.read(packed("{\"format\": 2, \"census\": [\"all other\"]}"))).isEmpty();
    }

    @Test
    void aCensusWithAnotherKeyAndAnotherIndicatorIsStillRead() {
        KeptCensus kept = small();
        JsonObject more = JsonParser.parseString(unpacked(KeptCensus.write(RANDOM, kept.census()))).getAsJsonObject();
        more.addProperty("mood", "sunny");
        JsonObject census = more.getAsJsonObject("census");
        census.add("moods", new JsonArray());
        JsonObject indicators = census.getAsJsonObject("outcome").getAsJsonObject("indicators");
        indicators.add("serenity", indicators.get("trust"));
        assertThat(KeptCensus.read(packed(more.toString()))).hasValue(kept);

        indicators.remove("trust");
        assertThat(KeptCensus.read(packed(more.toString()))).as("to be counted again").isEmpty();
    }

    /** What the first files looked like is written nowhere any more. */
    @Test
    void theCensusThatCommit3e7e084ShippedIsStillReadWhole() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/written-by/3e7e084/zero-waste-by-q3.census.gz")) {
            KeptCensus first = KeptCensus.read(file.readAllBytes()).orElseThrow();
            assertThat(first.engine()).isEqualTo("1");
            assertThat(first.engineHash()).isEqualTo("5db7f573712dd52e7633d47efe8369c3c372d86fab323710c0ff5b6440685021");
            Census census = first.census();
            assertThat(census.runs()).isEqualTo(16_777_216);
            assertThat(census.counts().options()).containsEntry("bring-two-pages", 4_194_304L).hasSize(80);
            assertThat(census.routes()).hasSize(123);
            assertThat(census.passages()).hasSize(204).containsKey(new PassageId(PassageId.Place.SCENE, "gap", 0));
            assertThat(census.outcome().of(Indicator.TRUST).min()).isEqualTo(40_801);
            assertThat(census.outcome().of(Indicator.TRUST).counts()).hasSize(25_858);
            assertThat(census.policies()).hasSize(7).allSatisfy(policy -> assertThat(policy.outcome().sum()).isPositive());
            assertThat(census.balance().mixed()).isEqualTo(58_772);
            assertThat(first.census()).isEqualTo(KeptCensus.read(KeptCensus.write(RANDOM, census)).orElseThrow().census());
        }
    }

    @Test
    void whatAnotherEngineCountedIsReadAndHoldsForNoScenarioNow() {
        KeptCensus now = small();
        JsonObject first = JsonParser.parseString(unpacked(KeptCensus.write(RANDOM, now.census()))).getAsJsonObject();
        first.remove("engine");
        KeptCensus earlier = KeptCensus.read(packed(first.toString())).orElseThrow();
        assertThat(earlier).isEqualTo(new KeptCensus("1", now.engineHash(), now.contentHash(), now.census()));
        assertThat(earlier.censusOf(RANDOM)).isEmpty();
        assertThat(now.censusOf(RANDOM)).hasValue(now.census());
    }

    private static KeptCensus small() {
        return KeptCensus.counted(RANDOM, Census.of(RANDOM.scenario()));
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] content) {
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void everyShippedScenarioKeepsTheCensusOfItsRuns(String id) {
        assertThat(KeptCensus.of(document(id))).as("“census scenarios/%s.scenario.json --keep” counts it anew", id)
                .hasValueSatisfying(census -> assertThat(census.outcome().indices()).allSatisfy(
                        (index, distribution) -> assertThat(distribution.runs()).isEqualTo(census.runs())));
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void theRunsThatItNamesStillReachItsExtremes(String id) {
        ScenarioDocument document = document(id);
        Census census = KeptCensus.of(document).orElseThrow();
        for (Index index : Index.values()) {
            Extremes runs = census.indices().get(index);
            assertThat(outcome(document, runs.lowest(), index)).isEqualTo(census.outcome().of(index).min());
            assertThat(outcome(document, runs.highest(), index)).isEqualTo(census.outcome().of(index).max());
        }
        assertThat(census.policies()).allSatisfy(kept ->
                assertThat(outcome(document, kept.policy().play(document.scenario()).optionIds(), Index.HEALTH)).isEqualTo(kept.health()));
    }

    private static long outcome(ScenarioDocument document, List<String> options, Index index) {
        return Run.replay(document.scenario(), 0, options).finish().orElseThrow().outcome().index(index);
    }

    @Test
    void ofAChangedScenarioNoCensusIsKept() {
        ScenarioDocument shipped = document(ShippedScenarios.ids().get(0));

        assertThat(KeptCensus.of(new ScenarioDocument(shipped.scenario(), shipped.text(), shipped.contentHash(), "other"))).isEmpty();
    }

    @Test
    void whereOnlyWordsHaveChangedTheNumbersHoldButNothingIsSaidOfParagraphs() {
        ScenarioDocument shipped = document(ShippedScenarios.ids().get(0));
        Census census = KeptCensus.of(new ScenarioDocument(shipped.scenario(), "", "other", shipped.engineHash())).orElseThrow();

        assertThat(census.runs()).isPositive();
        assertThat(census.passages()).isEqualTo(Map.of());
        assertThat(census.aftermath()).isEqualTo(List.of());
    }

    private static ScenarioDocument document(String id) {
        return ShippedScenarios.read(id).flatMap(Reading::document).orElseThrow();
    }
}
