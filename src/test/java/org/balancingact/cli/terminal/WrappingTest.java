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
    void charactersThatHideOrTurnOthersAroundAreWrittenOutAndThoseInTheirPlaceStay() {
        assertThat(Wrapping.printable("a\u202Enosj.b\u200B \uD83D\uDC68\u200D\uD83D\uDC69 \u0645\u06CC\u200C\u062E")).isEqualTo(
                "a\\u202enosj.b\\u200b \uD83D\uDC68\u200D\uD83D\uDC69 \u0645\u06CC\u200C\u062E");
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

    @Test
    void wideLettersTakeTwoColumnsAndAccentsNone() {
        assertThat(ColumnWidth.of("零废弃")).isEqualTo(6);
        assertThat(ColumnWidth.of("かな 한국")).isEqualTo(9);
        assertThat(ColumnWidth.of("Zoe\u0308 \u200bx")).isEqualTo(5);
        assertThat(ColumnWidth.of("\uD83D\uDC4D\uD83C\uDFFD \uD83D\uDC68\u200D\uD83D\uDC69")).isEqualTo(5);
    }

    @Test
    void chineseStaysWithinEightyColumns() {
        String text = "最后期限之前的二十分钟".repeat(20);
        assertThat(Wrapping.wrap(text + " week " + text, 80, "  1. ", "     "))
                .hasSizeGreaterThan(5).allSatisfy(line -> assertThat(ColumnWidth.of(line)).isBetween(6, 80));
        assertThat(Wrapping.fit(text, 12)).isEqualTo("最后期限之… ");
        assertThat(ColumnWidth.of(Wrapping.fit("零废弃", 12))).isEqualTo(12);
        assertThat(Wrapping.right("零", 4)).isEqualTo("  零");
    }

    @Test
    void whatIsCutKeepsItsAccents() {
        assertThat(Wrapping.fit("Zoe\u0308 Zoe\u0308", 4)).isEqualTo("Zoe\u0308…");
    }
}
