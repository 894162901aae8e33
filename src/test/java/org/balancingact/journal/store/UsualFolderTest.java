package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.balancingact.journal.JournalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class UsualFolderTest {

    private static Path folder(Map<String, String> environment, String home) {
        return new UsualFolder(environment, "Linux", home, () -> "/library").of("program");
    }

    @Test
    void theSystemsRuleHolds() {
        assertThat(folder(Map.of("XDG_DATA_HOME", "/data"), "/home/kim")).isEqualTo(Path.of("/data/program"));
        assertThat(folder(Map.of(), "/home/kim")).isEqualTo(Path.of("/home/kim/.local/share/program"));
        assertThat(new UsualFolder(Map.of(), "Mac OS X", "/home/kim", () -> "/library").of("program")).isEqualTo(Path.of("/library"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "data", "./data", "~/data", "../data"})
    void whatIsNoWholePathIsIgnored(String folder) {
        assertThat(folder(Map.of("XDG_DATA_HOME", folder), "/home/kim")).isEqualTo(Path.of("/home/kim/.local/share/program"));
    }

    @Test
    void aUserWhomTheSystemDoesNotKnowHasTheHomeOfTheEnvironment() {
        assertThat(folder(Map.of("HOME", "/srv"), "?")).isEqualTo(Path.of("/srv/.local/share/program"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "/home/zo\uFFFD\uFFFD", "a\0b"})
    void withoutAnyHomeOneSentenceSaysSo(String home) {
        assertThatThrownBy(() -> folder(Map.of("HOME", "relative"), home)).isInstanceOf(JournalException.class).hasMessageContaining("--data");
    }
}
