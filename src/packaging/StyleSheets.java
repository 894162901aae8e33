import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Makes of style sheets what the toolkit reads without a parser: {@code java src/packaging/StyleSheets.java CLASSES}. Each sheet of the
 * program gets that form beside it, and so do those of the base theme, less the rules for controls that the program does not use: the
 * toolkit asks of every control that it dresses whether each of the style classes is one of its own. A rule that the parser does not
 * understand fails the build.
 */
public final class StyleSheets {
    private static final String THEMES = "atlantafx/base/theme/";
    private static final List<String> THEMES_WORN = List.of("primer-light", "primer-dark");
    private static final Path LEFT_OUT = Path.of("src", "packaging", "left-out-of-theme.txt");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private StyleSheets() {}

    public static void main(String... words) throws IOException {
        // Kept from the first asking on.
        List<CssParser.ParseError> faults = CssParser.errorsProperty();
        Path classes = Path.of(words[0]);
        for (File sheet : sheets(classes.resolve("assets/css").toFile())) {
            Stylesheet.convertToBinary(sheet, new File(sheet.getPath().replaceFirst("css$", "bss")));
        }
        Files.createDirectories(classes.resolve(THEMES));
        Set<String> leftOut = leftOut();
        for (String theme : THEMES_WORN) {
            Path less = Files.writeString(Files.createTempFile(theme, ".css"), less(theme, leftOut));
            Stylesheet.convertToBinary(less.toFile(), classes.resolve(THEMES + theme + ".bss").toFile());
            Files.delete(less);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
    }

    private static File[] sheets(File folder) {
        File[] sheets = Optional.ofNullable(folder.listFiles((from, name) -> name.endsWith(".css")))
                .orElseThrow(() -> new IllegalArgumentException(folder + " is no folder"));
        Arrays.sort(sheets);
        return sheets;
    }

    private static Set<String> leftOut() throws IOException {
        try (Stream<String> lines = Files.lines(LEFT_OUT)) {
            return lines.filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static String less(String theme, Set<String> leftOut) throws IOException {
        try (InputStream whole = StyleSheets.class.getResourceAsStream("/" + THEMES + theme + ".css")) {
            String rules = COMMENT.matcher(new String(whole.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
            return RULE.matcher(rules).results().map(rule -> kept(rule.group(1), leftOut).map(kept -> kept + rule.group(2)).orElse(""))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** What stays of the selectors of a rule. */
    private static Optional<String> kept(String selectors, Set<String> leftOut) {
        return Stream.of(selectors.split(","))
                .filter(selector -> STYLE_CLASS.matcher(selector).results().noneMatch(found -> leftOut.contains(found.group(1))))
                .reduce((one, next) -> one + "," + next);
    }
}
