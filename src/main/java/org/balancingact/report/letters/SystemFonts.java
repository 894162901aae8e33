package org.balancingact.report.letters;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Finds letters in the fonts that are installed on this computer. */
public final class SystemFonts {
    private SystemFonts() {}

    /** The letters that a font does not have. */
    public static Set<Integer> missing(Set<Integer> letters, byte[] font) {
        try (RandomAccessRead input = new RandomAccessReadBuffer(font); TrueTypeFont face = new TTFParser().parse(input)) {
            return without(letters, face.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Fonts that may be put into a file and have letters which those before them lack; plain ones before bold ones. */
    public static List<File> having(Set<Integer> letters) {
        Set<Integer> wanted = letters;
        List<File> found = new ArrayList<>();
        for (File file : wanted.isEmpty() ? List.<File>of() : installed()) {
            if (wanted.isEmpty()) {
                break;
            }
            Set<Integer> left = without(wanted, file);
            if (left.size() < wanted.size()) {
                found.add(file);
                wanted = left;
            }
        }
        return found;
    }

    private static List<File> installed() {
        return new FontFileFinder().find().stream().map(File::new)
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                .sorted(Comparator.comparing((File file) -> !file.getName().contains("Regular"))
                        .thenComparing(file -> !file.getName().contains("Sans")).thenComparing(File::getName)).toList();
    }

    private static Set<Integer> without(Set<Integer> letters, File file) {
        try (RandomAccessRead input = new RandomAccessReadBufferedFile(file); TrueTypeFont face = new TTFParser().parse(input)) {
            boolean drawn = face.getTableMap().containsKey("glyf") && mayBeEmbedded(face);
            return drawn ? without(letters, face.getUnicodeCmapLookup()) : letters;
        } catch (IOException | RuntimeException unreadable) {
            return letters;
        }
    }

    private static boolean mayBeEmbedded(TrueTypeFont face) throws IOException {
        OS2WindowsMetricsTable metrics = face.getOS2Windows();
        int barred = OS2WindowsMetricsTable.FSTYPE_RESTRICTED | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING
                | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
        return metrics == null || (metrics.getFsType() & barred) == 0;
    }

    private static Set<Integer> without(Set<Integer> letters, CmapLookup font) {
        Set<Integer> left = new HashSet<>(letters);
        left.removeIf(letter -> font.getGlyphId(letter) > 0);
        return left;
    }
}
