package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands first in an enum may one day stand second: nothing is found by the ordinal of a constant. */
class OrdinalsTest {
    @Test
    void nothingIsIndexedByAnOrdinal() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<String> with = files.filter(file -> file.toString().endsWith(".java")).filter(OrdinalsTest::hasOrdinal)
                    .map(file -> file.getParent().getFileName() + "/" + file.getFileName()).filter(file -> !file.startsWith("plot/")).toList();
            assertThat(with).isEmpty();
        }
    }

    private static boolean hasOrdinal(Path file) {
        try {
            return Files.readString(file).contains("ordinal()");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
