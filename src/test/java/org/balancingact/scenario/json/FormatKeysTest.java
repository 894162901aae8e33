package org.balancingact.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reader, schema and page know the same keys. */
class FormatKeysTest {
    private static final Path PAGE = Path.of("src", "site", "markdown", "scenario-format.md");
    private static final String BEFORE_KEYS = "known here are: ";

    static Stream<KeyTables.Part> theReaderKnowsTheKeysOfTheSchemaInEveryObject() {
        return KeyTables.PARTS.stream();
    }

    /** The reader tells which keys it knows when it meets one that it does not. */
    @ParameterizedTest
    @MethodSource
    void theReaderKnowsTheKeysOfTheSchemaInEveryObject(KeyTables.Part part) {
        List<Finding> unknown = WholeFile.read(part.withUnknownKey()).findings().stream().filter(finding -> finding.code().equals("BA010")).toList();

        assertThat(unknown).singleElement().satisfies(finding -> {
            String keys = finding.advice().substring(finding.advice().indexOf(BEFORE_KEYS) + BEFORE_KEYS.length(), finding.advice().length() - 1);
            // Who writes an entry of a text may have meant an artefact.
            assertThat(new TreeSet<>(List.of(keys.split(", ")))).isEqualTo(part.name().equals("A turn of talk") ? with(part.keys(), "artefact") : part.keys());
        });
    }

    private static Set<String> with(Set<String> keys, String more) {
        keys.add(more);
        return keys;
    }

    /** Where this fails, what it expected belongs on the page. */
    @Test
    void thePageHasEveryKeyOfTheSchemaWithItsNoteAndBounds() throws IOException {
        assertThat(Files.readString(PAGE)).contains(KeyTables.all());
    }

    @Test
    void everyKeyOfTheSchemaHasANote() {
        assertThat(KeyTables.all().lines().filter(line -> line.startsWith("| `"))).noneMatch(line -> line.contains("|  | "));
    }
}
