package org.balancingact.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void linesFillTheWidthAndNeverPassIt() {
        assertThat(Wrapping.wrap("one two three four", 9, "", "")).containsExactly("one two", "three", "four");
    }

    @Test
    void furtherLinesHangUnderTheFirst() {
        assertThat(Wrapping.wrap("take two days", 12, "  1  ", "     ")).containsExactly("  1  take", "     two", "     days");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(Wrapping.wrap("a" + "b".repeat(25), 12, "", "")).allMatch(line -> line.length() <= 12).hasSize(3);
    }

    @Test
    void charactersThatSteerATerminalAreLeftOut() {
        assertThat(Wrapping.printable("a\u001B[2Jb\tc\u0007\u009B1md")).isEqualTo("a[2Jb c1md");
    }

    @Test
    void lettersBeyondTheFirstPlaneCountAsOne() {
        assertThat(Wrapping.fit("𝒜𝒜𝒜𝒜", 3)).isEqualTo("𝒜𝒜…");
        assertThat(Wrapping.fit("𝒜", 3)).isEqualTo("𝒜  ");
    }

    @Test
    void anEmptyTextIsAnEmptyLine() {
        assertThat(Wrapping.wrap("", 20, "", "")).isEqualTo(List.of(""));
    }
}
