package org.balancingact.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.balancingact.report.letters.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWidthsTest {
    @ParameterizedTest
    @EnumSource(Typeface.class)
    void theWidthsAreThoseThatAReaderOfWholeFontsFinds(Typeface typeface) throws IOException {
        FontTables tables = new FontTables(typeface.content());
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.content()))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            for (int letter = 0; letter < 0x3000; letter++) {
                int glyph = letters.getGlyphId(letter);
                double width = glyph == 0 ? 0 : font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
                assertThat(tables.width(letter)).as("%x", letter).isCloseTo(width, within(1e-9));
            }
        }
    }

    @Test
    void wordsAreBrokenBetweenThemAndCutWhereTheyHaveNoRoom() {
        double room = LetterWidths.of("over-managed,", Role.MUTED);
        assertThat(LetterWidths.wrapped("over-managed, under-led", Role.MUTED, room)).isEqualTo("over-managed,\nunder-led");
        assertThat(LetterWidths.cut("over-managed,", Role.MUTED, room)).isEqualTo("over-managed,");
        String cut = LetterWidths.cut("over-managed, under-led", Role.MUTED, room);
        assertThat(cut).startsWith("over").endsWith("…");
        assertThat(LetterWidths.of(cut, Role.MUTED)).isLessThanOrEqualTo(room);
        assertThat(LetterWidths.of("bold", Role.STRONG)).isGreaterThan(LetterWidths.of("bold", Role.NAME));
    }
}
