package org.balancingact.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u202A", "\u202C", "\u2066", "\u2069", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u061C", "\u2060",
            "\uFEFF", "\u00AD", "\u034F", "\u115F", "\u1160", "\u3164", "\uFFA0", "\u2028", "\u0007", "\u001B", "\u0085", "\uFE0F", "\u180E",
            "\uD83D", "\uDE00", "\uFFFE", "\uDB40\uDC41", "\uDB40\uDD00", "\u206A"})
    void whatHidesOrTurnsOthersAroundIsFoundByNameAndNotKept(String hidden) {
        String text = "An" + hidden + "na 100";

        assertThat(VisibleText.hidden(text).orElseThrow()).startsWith("U+");
        assertThat(VisibleText.hidden(hidden + "Anna")).isPresent();
        assertThat(VisibleText.hidden("Anna" + hidden)).isPresent();
        assertThat(VisibleText.keptName(text)).isIn("Anna 100", "An na 100");
        assertThat(VisibleText.keptName("Anna" + hidden)).isEqualTo("Anna");
        assertThat(VisibleText.quoted(text)).contains("\\u").doesNotContain(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "naïve café", "Ærøskøbing", "Đặng Thị Hương", "Łódź", "Ελλάδα", "Київ", "北京", "東京タワー", "서울", "ภาษาไทย",
            "می\u200Cخواهم", "ه\u200D", "नमस्ते", "क्\u200Dष", "ক্\u200C", "ശ്രീ", "ന്\u200D", "ශ්\u200Dරී",
            "שלום!\u200F (100)", "مرحبا، \u200Fعالم", "\uD83D\uDC69\u200D\uD83D\uDCBB", "\uD83D\uDC69\uD83C\uDFFD\u200D\u2764\uFE0F\u200D\uD83D\uDC68",
            "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", "\uD83D\uDE42\u200D\u2194\uFE0F", "1\uFE0F\u20E3", "\u203C\uFE0F",
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F", "葛\uDB40\uDD00城", "two\nlines\tand a tab",
            "a\u00A0b", "“quoted” – and €5"})
    void whatScriptsAndPicturesNeedStays(String text) {
        assertThat(VisibleText.hidden(text)).isEmpty();
        assertThat(VisibleText.kept(text)).isEqualTo(VisibleText.composed(text));
        assertThat(VisibleText.looksEmpty(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3164", "\u00A0", "\u2003 \u3000", "\u200B", "\u200D", "\u115F\u1160", "\uFEFF", "\u2800", "\uFFA0\u3164", "\n\t",
            "\uFE0F", "\uDB40\uDC41"})
    void whatLooksEmptyIsNoName(String text) {
        assertThat(VisibleText.looksEmpty(text)).isTrue();
        assertThat(VisibleText.keptName(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'  Anna   Lena ', Anna Lena", "'Anna\u00A0Lena', Anna Lena", "'Anna\tLena', Anna Lena", "'Anna\u3000Lena', Anna Lena",
            "'Zoe\u0308', Zo\u00EB", "'Zoe\u200B\u0308', Zo\u00EB", "'An\u200Cna', Anna", "'\u1112\u1161\u11AB', \uD55C"})
    void namesThatLookAlikeAreOne(String typed, String kept) {
        assertThat(VisibleText.keptName(typed)).isEqualTo(kept);
    }

    @Property(tries = 2000)
    void whatIsKeptHidesNothingAndIsKeptAsItIs(@ForAll("texts") String typed) {
        String kept = VisibleText.kept(typed);

        assertThat(VisibleText.hidden(kept)).isEmpty();
        assertThat(VisibleText.kept(kept)).isEqualTo(kept);
        assertThat(VisibleText.composed(kept)).isEqualTo(kept);
        assertThat(VisibleText.keptName(VisibleText.keptName(typed))).isEqualTo(VisibleText.keptName(typed));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "e\u0308", " ", "\n", "\r", "1", "ע", "ه", "क", "्", "한", "\u1112", "\u200C", "\u200D", "\u200F", "\u202E", "\u3164", "\uFE0F",
                "\uD83D\uDC69", "\uD83D", "\uDE00", "\u0301", "\u2028", "\u20E3", "\uDB40\uDC67", "\uD83C\uDFF4", "葛", "\uDB40\uDD00", "\u00A0")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
