package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balancingact.report.letters.SystemFonts;
import org.balancingact.report.letters.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The program's own words are written in letters that each font it brings has. A sign that one of them lacks is drawn as a shape, or
 * said in words: a computer may have no font for it. The terminal draws with the letters of whoever runs it.
 */
class BundledLettersTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "balancingact");
    private static final Path BUNDLES = Path.of("assets", "messages");
    /** What the keys of keyboards print, which comes from the keyboard and is not drawn. */
    private static final String KEYBOARDS = "Layout.java";
    private static final String TERMINAL_PEN = "TextPen.java";
    private static final Set<String> TERMINAL = Set.of("cli", "dashboard");
    /** Letters that have been found in a font before: to open one takes long. */
    private static final Map<Typeface, Set<Integer>> KNOWN = Stream.of(Typeface.values())
            .collect(Collectors.toMap(Function.identity(), typeface -> new HashSet<>()));
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|^\\s*//[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.[^']*+)'");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyFontHasTheLettersOfTheTextsOfTheWindowAndThePage(Typeface typeface) throws IOException {
        Set<String> lacking = new TreeSet<>();
        for (Path bundle : files(BUNDLES, file -> !TERMINAL.contains(file.getFileName().toString().replaceFirst("(_.*)?\\.properties$", "")))) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                texts.load(reader);
            }
            texts.forEach((key, text) -> lacking(typeface, text.toString()).forEach(sign -> lacking.add(bundle.getFileName() + " " + key + " " + sign)));
        }
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyFontHasTheLettersThatTheWindowAndThePlotsWriteThemselves(Typeface typeface) throws IOException {
        Set<String> lacking = new TreeSet<>();
        for (String part : List.of("app", "report/page/DebriefPage.java", "report/page/Html.java", "report/page/PageStyle.java", "picture")) {
            for (Path source : files(SOURCES.resolve(part), file -> file.toString().endsWith(".java") && !file.endsWith(KEYBOARDS) && !file.endsWith(TERMINAL_PEN))) {
                lacking(typeface, literals(Files.readString(source))).forEach(sign -> lacking.add(source + " " + sign));
            }
        }
        for (Path words : files(SOURCES.resolve("report").resolve("words"), file -> true)) {
            lacking(typeface, literals(Files.readString(words))).forEach(sign -> lacking.add(words + " " + sign));
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void signsThatAFontLacksAreSeenWhereverTheyAreWritten() {
        assertThat(lacking(Typeface.SANS, "▲ more")).containsExactly("▲");
        assertThat(lacking(Typeface.SANS, literals("// ▲\nString sign = \"\\u25c6\" + '◇'; /** ● */"))).containsExactlyInAnyOrder("◆", "◇");
    }

    private static List<Path> files(Path root, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }

    /** What stands between quotation marks in a source, its escapes read. */
    private static String literals(String source) {
        String written = LITERAL.matcher(COMMENT.matcher(source).replaceAll("")).results().map(found -> found.group())
                .collect(Collectors.joining(" "));
        return ESCAPE.matcher(written).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    private static Set<String> lacking(Typeface typeface, String text) {
        Set<Integer> letters = text.codePoints().filter(letter -> letter > ' ' && !KNOWN.get(typeface).contains(letter)).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> lacking = letters.isEmpty() ? Set.of() : SystemFonts.missing(letters, typeface.content());
        letters.removeAll(lacking);
        KNOWN.get(typeface).addAll(letters);
        return lacking.stream().map(Character::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
