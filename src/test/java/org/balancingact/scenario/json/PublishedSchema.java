package org.balancingact.scenario.json;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.scenario.Finding;

/** The schema that editors read, held against the reader. */
public final class PublishedSchema {
    static final String TEXT = resource("/assets/schema/scenario-1.schema.json");
    private static final Validator VALIDATOR = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private static final URI URI_OF_SCHEMA = VALIDATOR.registerSchema(TEXT);

    /** What a schema can always tell; other problems it can tell now and then or never. */
    private static final Set<String> ONLY_BY_SCHEMA = Broken.files().stream()
            .collect(Collectors.groupingBy(Broken::code, Collectors.reducing(true, Broken::bySchema, Boolean::logicalAnd)))
            .entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
    /** Without these the text is JSON, which is all that a schema can be asked about. */
    private static final Set<String> NO_JSON = Set.of("BA002", "BA003", "BA004", "BA005", "BA006", "BA007");

    private PublishedSchema() {}

    static Validator.Result validate(String text) {
        synchronized (VALIDATOR) {
            return VALIDATOR.validate(URI_OF_SCHEMA, text);
        }
    }

    static boolean isValid(String text) {
        return validate(text).isValid();
    }

    /** Whether schema and reader say the same of a text, as far as a schema can. */
    public static boolean agrees(String text, Collection<Finding> findings) {
        Set<String> codes = findings.stream().map(Finding::code).collect(Collectors.toSet());
        if (codes.stream().anyMatch(NO_JSON::contains)) {
            return true;
        }
        return isValid(text) ? codes.stream().noneMatch(ONLY_BY_SCHEMA::contains) : !codes.isEmpty();
    }

    static String resource(String name) {
        try (InputStream input = PublishedSchema.class.getResourceAsStream(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
