package org.balancingact.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.balancingact.scenario.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema says what the reader says, as far as a schema can. */
class SchemaTest {
    @Test
    void theWholeFileHolds() {
        Validator.Result result = PublishedSchema.validate(WholeFile.TEXT);

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void everyShippedScenarioHolds(String id) {
        assertThat(PublishedSchema.isValid(PublishedSchema.resource("/scenarios/" + id + ".scenario.json"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.Broken#files")
    void brokenFilesFailWhereASchemaCanTell(Broken broken) {
        assertThat(PublishedSchema.isValid(broken.text())).isEqualTo(!broken.bySchema());
    }

    @Property(tries = 1000, seed = "1", shrinking = ShrinkingMode.OFF)
    void schemaAndReaderAgreeOnMutatedFiles(@ForAll long seed) {
        String text = Mutation.ofWholeFile(seed);
        List<Finding> findings = WholeFile.read(text).findings();

        assertThat(PublishedSchema.agrees(text, findings)).as("schema and reader differ: %s %s", findings, text).isTrue();
    }

    @Test
    void theReaderKnowsEveryKeyOfTheSchema() {
        JsonObject schema = JsonParser.parseString(PublishedSchema.TEXT).getAsJsonObject();

        schema.getAsJsonObject("properties").keySet().stream().filter(key -> !key.equals("format")).forEach(key ->
                assertThat(WholeFile.read("{\"format\": 1, \"" + key + "\": null}").findings()).extracting(Finding::code)
                        .as(key).doesNotContain("BA010"));
    }

    /** A completion without words helps nobody. */
    @Test
    void everyDefinitionHasATitleAndADescription() {
        JsonObject definitions = JsonParser.parseString(PublishedSchema.TEXT).getAsJsonObject().getAsJsonObject("$defs");

        assertThat(definitions.entrySet()).allSatisfy(entry ->
                assertThat(entry.getValue().getAsJsonObject().keySet()).as(entry.getKey()).contains("title", "description"));
    }
}
