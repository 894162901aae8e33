package org.balancingact.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.balancingact.scenario.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema says what the reader says, as far as a schema can. */
class SchemaTest {
    private static final String SCHEMA = resource("/assets/schema/scenario-1.schema.json");
    private static final Validator VALIDATOR = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private static final URI URI_OF_SCHEMA = VALIDATOR.registerSchema(SCHEMA);

    /** What a schema can always tell; other problems it can tell now and then or never. */
    private static final Set<String> ONLY_BY_SCHEMA = Broken.files().stream()
            .collect(Collectors.groupingBy(Broken::code, Collectors.reducing(true, Broken::bySchema, Boolean::logicalAnd)))
            .entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());

    @Test
    void theWholeFileHolds() {
        Validator.Result result = VALIDATOR.validate(URI_OF_SCHEMA, WholeFile.TEXT);

        assertThat(result.getErrors()).isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.ShippedScenarios#ids")
    void everyShippedScenarioHolds(String id) {
        assertThat(isValid(resource("/scenarios/" + id + ".scenario.json"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.balancingact.scenario.json.Broken#files")
    void brokenFilesFailWhereASchemaCanTell(Broken broken) {
        assertThat(isValid(broken.text())).isEqualTo(!broken.bySchema());
    }

    @Property(tries = 1000, seed = "1", shrinking = ShrinkingMode.OFF)
    void schemaAndReaderAgreeOnMutatedFiles(@ForAll long seed) {
        String text = Mutation.ofWholeFile(seed);
        Set<String> codes = WholeFile.read(text).findings().stream().map(Finding::code).collect(Collectors.toSet());

        if (isValid(text)) {
            codes.retainAll(ONLY_BY_SCHEMA);
            assertThat(codes).as("found by the reader, missed by the schema: %s", text).isEmpty();
        } else {
            assertThat(codes).as("refused by the schema, missed by the reader: %s", text).isNotEmpty();
        }
    }

    @Test
    void theReaderKnowsEveryKeyOfTheSchema() {
        JsonObject schema = JsonParser.parseString(SCHEMA).getAsJsonObject();

        schema.getAsJsonObject("properties").keySet().stream().filter(key -> !key.equals("format")).forEach(key ->
                assertThat(WholeFile.read("{\"format\": 1, \"" + key + "\": null}").findings()).extracting(Finding::code)
                        .as(key).doesNotContain("BA010"));
    }

    /** A completion without words helps nobody. */
    @Test
    void everyDefinitionHasATitleAndADescription() {
        JsonObject definitions = JsonParser.parseString(SCHEMA).getAsJsonObject().getAsJsonObject("$defs");

        assertThat(definitions.entrySet()).allSatisfy(entry ->
                assertThat(entry.getValue().getAsJsonObject().keySet()).as(entry.getKey()).contains("title", "description"));
    }

    private static boolean isValid(String text) {
        return VALIDATOR.validate(URI_OF_SCHEMA, text).isValid();
    }

    static String resource(String name) {
        try (InputStream input = SchemaTest.class.getResourceAsStream(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
