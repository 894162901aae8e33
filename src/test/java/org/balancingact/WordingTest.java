package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code makes no sentences: it changes no letters of words, puts no words together, and writes no numbers in the way of the machine.
 * What depends on the language stands in its bundles.
 */
class WordingTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "balancingact");
    private static final Path TESTS = Path.of("src", "test", "java", "org", "balancingact");

    /** Ids and what people type may be brought to one case, the same in every language. */
    private static final Pattern CHANGED_CASE = Pattern.compile("(?:\\.|::)to(?:Lower|Upper)Case\\b(?!\\(Locale\\.ROOT\\))|capitali[sz]e");
    /** Of tests: whatever does not say in which language. */
    private static final Pattern MACHINE_TEXT = Pattern.compile("(?:\\.|::)to(?:Lower|Upper)Case\\b(?!\\(Locale\\.)|^(?!.*Locale\\.ROOT).*%[0-9.,+-]*[df]\\b");
    /** A part of a text that is only blanks and marks, at least one of which belongs between words. Wider blanks make columns. */
    private static final String JOINT = "(?:\"(?=[^\"]*[ “”‘’–—·])(?! {2,}\")[ ,.;:!?()·–—/“”‘’]+\"|' ')";
    private static final Pattern GLUE = Pattern.compile("\\+\\s*" + JOINT + "|" + JOINT + "\\s*\\+|(?:joining|join|append)\\(\\s*" + JOINT);
    private static final Pattern MACHINE = Pattern.compile("Locale\\.getDefault\\(|Locale\\.UK\\b|%[0-9.,+-]*[dfeg]\\b"
            + "|(?:DecimalFormat|NumberFormat|DateTimeFormatter)\\b|getDisplay\\w+\\(\\)");

    /** What lays out a terminal, and what is written for machines. */
    private static final Set<String> NO_SENTENCES = Set.of("Terminal.java", "Wrapping.java", "Playthroughs.java", "StoryMap.java", "MapLayout.java",
            "Option.java", "SvgPen.java",
            "LetterWidths.java", "MapPicture.java", "VisibleText.java", "Layout.java");
    private static final Set<String> NO_SENTENCE_PACKAGES = Set.of("store", "carry", "json", "log");
    /** Where the language and the machine meet; days that people type; names of files; style sheets. */
    private static final Set<String> KNOWING = Set.of("Language.java", "DayField.java", "WrittenDay.java", "DamagedStore.java", "LineHeights.java",
            "FailureLog.java");

    /** Patterns of this test, of a database and of a picture, and the head of a table. */
    private static final Set<String> NO_TEXTS = Set.of("WordingTest.java", "HistoryBenchmark.java", "IconDrawing.java", "Times.java");

    @Test
    void noLetterOfAWordIsChanged() throws IOException {
        assertThat(found(SOURCES, CHANGED_CASE, file -> true)).isEmpty();
    }

    /** In Turkish the small letter of I has no dot; in Egypt a number has other digits. */
    @Test
    void testsTakeNothingFromTheLanguageOfTheMachine() throws IOException {
        assertThat(found(TESTS, MACHINE_TEXT, file -> !NO_TEXTS.contains(name(file)))).isEmpty();
    }

    @Test
    void noWordsArePutTogether() throws IOException {
        assertThat(found(SOURCES, GLUE, file -> !NO_SENTENCES.contains(name(file)) && !NO_SENTENCE_PACKAGES.contains(name(file.getParent())))).isEmpty();
    }

    @Test
    void numbersAndDatesAreWrittenInOnePlaceByTheLanguage() throws IOException {
        assertThat(found(SOURCES, MACHINE, file -> !KNOWING.contains(name(file)) && !name(file.getParent()).equals("i18n"))).isEmpty();
    }

    @Test
    void whatIsLookedForIsFound() {
        assertThat(List.of("name.toLowerCase(Locale.UK)", "map(String::toUpperCase)", "name.toLowerCase()")).allMatch(CHANGED_CASE.asPredicate());
        assertThat(List.of("a + \" \" + b", "a + \", \" + b", "\"“\" + a", "joining(\", \")", "String.join(\" \", a)", "text.append(' ')"))
                .allMatch(GLUE.asPredicate());
        assertThat(List.of("id + \".\" + end", "a + \"  \" + b", "\"mode.\" + id", "joining(\"\\n\")")).noneMatch(GLUE.asPredicate());
        assertThat(List.of("Locale.getDefault()", "\"%d px\"", "DateTimeFormatter.ofPattern(")).allMatch(MACHINE.asPredicate());
    }

    private static List<String> found(Path root, Pattern pattern, Predicate<Path> counts) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(".java")).filter(counts).toList();
        }
        for (Path file : files) {
            String[] lines = Files.readString(file).split("\n");
            for (int line = 0; line < lines.length; line++) {
                if (!lines[line].startsWith("import ") && pattern.matcher(lines[line]).find()) {
                    found.add(root.relativize(file) + ":" + (line + 1) + " " + lines[line].strip());
                }
            }
        }
        return found;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
