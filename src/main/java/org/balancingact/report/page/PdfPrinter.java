package org.balancingact.report.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.report.letters.ReadingOrder;
import org.balancingact.report.letters.SystemFonts;
import org.balancingact.report.letters.TextRuns;
import org.balancingact.report.letters.Typeface;

/**
 * Prints a page as PDF: the same markup, its plots as vectors, its text selectable, its letters embedded. Letters that the
 * program's own fonts lack come from the fonts of this computer; where those lack them too, a box stands for each.
 */
public final class PdfPrinter {
    private static final char NO_LETTER = '\u25a1';
    private static final int PLAIN = 400;
    private static final int BOLD = 700;
    private static final List<Face> OWN = List.of(
            new Face("IBMPlexSans-Regular", "Sans", PLAIN),
            new Face("IBMPlexSans-Bold", "Sans", BOLD),
            new Face("SourceSerif4-Regular", "Story", PLAIN),
            new Face("SourceSerif4-SemiBold", "Story", BOLD),
            new Face("NotoNaskhArabic-Regular", "Arabic", PLAIN),
            new Face("NotoSansHebrew-Regular", "Hebrew", PLAIN),
            new Face("NotoSansGeorgian-Regular", "Georgian", PLAIN),
            new Face("NotoSansArmenian-Regular", "Armenian", PLAIN),
            new Face("DroidSansFallbackFull", "Fallback", PLAIN),
            new Face("NanumGothic", "Korean", PLAIN));

    /** In the head of a TrueType font: where the number of its tables and the first of them stand, and how long each entry is. */
    private static final int TABLES = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE = 16;
    /** The table “GSUB”, and a name that no reader asks for. */
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final int PASSED_OVER = 0x67737562;

    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG, FSFontUseCase.FALLBACK_PRE);

    private PdfPrinter() {}

    /** A font that comes with the program. */
    private record Face(String file, String family, int weight) {
        byte[] content() {
            return withoutLigatures(Typeface.content(file + ".ttf"));
        }

        /** A ligature, such as that of f and t, stands for no letter of its own, so that its words could not be taken out of the PDF again. */
        private byte[] withoutLigatures(byte[] font) {
            ByteBuffer tables = ByteBuffer.wrap(font);
            for (int entry = FIRST_TABLE; isLatin() && entry < FIRST_TABLE + TABLE * tables.getShort(TABLES); entry += TABLE) {
                if (tables.getInt(entry) == SUBSTITUTIONS) {
                    tables.putInt(entry, PASSED_OVER);
                }
            }
            return font;
        }

        private boolean isLatin() {
            return family.equals("Sans") || family.equals("Story");
        }
    }

    /** The content of the file. */
    public static byte[] print(String page) {
        String composed = known(Normalizer.normalize(page, Normalizer.Form.NFC));
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        printer.withHtmlContent(composed, null);
        printer.useSVGDrawer(new BatikSVGDrawer());
        printer.useUnicodeBidiSplitter(TextRuns::new);
        printer.useUnicodeBidiReorderer(new ReadingOrder());
        printer.useReplacementText(Character.toString(NO_LETTER));
        useFonts(printer, composed.codePoints().filter(letter -> letter > ' ').boxed().collect(Collectors.toSet()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printer.toStream(bytes);
        try {
            printer.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** The printer leaves out what this version of Java has no name for, such as the newest emoji. */
    private static String known(String text) {
        return text.codePoints().map(letter -> Character.isDefined(letter) && Character.getType(letter) != Character.PRIVATE_USE
                ? letter : NO_LETTER).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The letters for which the fonts of the program have no shape. */
    static Set<Integer> unknown(String text) {
        Set<Integer> letters = text.codePoints().filter(letter -> letter > ' ').boxed().collect(Collectors.toSet());
        for (Face face : OWN) {
            letters = SystemFonts.missing(letters, face.content());
        }
        return letters;
    }

    private static void useFonts(PdfRendererBuilder printer, Set<Integer> letters) {
        Set<Integer> missing = letters;
        for (Face face : OWN) {
            byte[] content = face.content();
            printer.useFont(() -> new ByteArrayInputStream(content), face.family(), face.weight(), FontStyle.NORMAL, true, USES);
            missing = missing.isEmpty() ? missing : SystemFonts.missing(missing, content);
        }
        for (File file : SystemFonts.having(missing)) {
            printer.useFont(file, file.getName(), PLAIN, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
    }
}
