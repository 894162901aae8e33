package org.balancingact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bundles and sources fit together: no text is missing, unused or there twice. Sources name keys by literals: a whole key, the
 * beginning of a plural, or a beginning that ends in a dot.
 */
class MessagesTest {
    private static final Path BUNDLES = Path.of("assets", "messages");
    /** Possessive, so that long text blocks don’t take the stack. */
    private static final String LITERAL = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    private static final Pattern ANY_LITERAL = Pattern.compile(LITERAL);
    /** What begins the program reads its bundle without help from any other class. */
    private static final Pattern AREA = Pattern.compile("(?:Messages\\.of\\(\"|\"assets/messages/)([a-z]+)(?:\"\\)|\\.properties\")");
    private static final String MESSAGES = "(?:MESSAGES|messages|Messages\\.of\\(\"[a-z]+\"\\))\\s*";
    private static final Pattern PLURAL = Pattern.compile(MESSAGES + "\\.plural\\(\\s*" + LITERAL);
    private static final Pattern WHOLE = Pattern.compile("(?:" + MESSAGES + "\\.text\\(\\s*|descriptionKey = )" + LITERAL);
    private static final Pattern ONE_OF_TWO = Pattern.compile(MESSAGES + "\\.text\\([^;\"]*\\? " + LITERAL + "\\s*: " + LITERAL);
    /** The commands describe their options by keys of this bundle without asking for it. */
    private static final String COMMANDS = "cli";
    private static final Set<String> ASKED_FOR_BY_LIBRARIES = Set.of("usage.", "mixinStandardHelpOptions.");

    /** What lines are not broken within. */
    private static final Pattern PARTED = Pattern.compile(
            "\\b([Ww]eeks?|[Dd]ecision|[Ss]tep|[Qq]uestion) (\\{\\d|\\d)|(\\{\\d\\}|\\d) (weeks|points|minutes|%)");
    /** Terminals break their lines by rules of their own. */
    private static final Set<String> ON_TERMINALS = Set.of(COMMANDS, "dashboard", "findings");

    /** Words of code and files for what players are told in others. */
    private static final Pattern MAKERS_WORDS = Pattern.compile("(?i)\\b(engine|(leader|manager) moves?|as asked|policy|policies|census|golden|epilogue|indicators?)\\b");

    private static final List<Source> SOURCES = sources();

    /** A source file and the areas whose words it uses. */
    private record Source(String text, Set<String> areas) {
        static Source of(String text) {
            Set<String> areas = new TreeSet<>(found(AREA, text));
            if (text.contains("descriptionKey")) {
                areas.add(COMMANDS);
            }
            return new Source(text, areas);
        }
    }

    static Stream<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            // Those of other languages have a test of their own.
            return files.map(file -> file.getFileName().toString().replace(".properties", "")).filter(name -> !name.contains("_"))
                    .sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void playersReadNoWordOfTheMakers(String area) {
        assertThat(bundle(area).values().stream().map(Object::toString).filter(text -> !ON_TERMINALS.contains(area) && MAKERS_WORDS.matcher(text).find())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noKeyIsThereTwice(String area) throws IOException {
        List<String> doubles = new ArrayList<>();
        Properties strict = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    doubles.add(key.toString());
                }
                return super.put(key, value);
            }
        };
        strict.load(new StringReader(Files.readString(BUNDLES.resolve(area + ".properties"))));
        assertThat(doubles).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noTextIsUnused(String area) {
        Set<String> literals = new TreeSet<>();
        sourcesOf(area).forEach(source -> literals.addAll(found(ANY_LITERAL, source.text())));
        assertThat(bundle(area).stringPropertyNames()).isNotEmpty().allMatch(key -> isNamed(key, literals));
    }

    private static boolean isNamed(String key, Set<String> literals) {
        return ASKED_FOR_BY_LIBRARIES.stream().anyMatch(key::startsWith) || literals.contains(key)
                || literals.contains(key.replaceAll("\\.(one|other)$", ""))
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noTextIsMissing(String area) {
        for (Source source : sourcesOf(area)) {
            Set<String> keys = new TreeSet<>();
            source.areas().forEach(used -> keys.addAll(bundle(used).stringPropertyNames()));
            assertThat(Stream.concat(found(WHOLE, source.text()).stream(), found(ONE_OF_TWO, source.text()).stream()))
                    .allMatch(name -> name.endsWith(".") ? keys.stream().anyMatch(key -> key.startsWith(name)) : keys.contains(name));
            assertThat(found(PLURAL, source.text())).allMatch(name -> name.endsWith(".")
                    ? keys.stream().anyMatch(key -> key.startsWith(name)) : keys.contains(name + ".one") && keys.contains(name + ".other"));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyTextIsAPatternWithTypographicQuotes(String area) {
        Properties bundle = bundle(area);
        for (String key : bundle.stringPropertyNames()) {
            String text = bundle.getProperty(key);
            assertThat(text.replaceAll("'[{}]+'", "")).as(key).doesNotContain("'", "\"");
            assertThat(new MessageFormat(text).toPattern()).as(key).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noLineEndsBetweenANumberAndItsUnit(String area) {
        assertThat(bundle(area).values()).filteredOn(text -> !ON_TERMINALS.contains(area))
                .noneMatch(text -> PARTED.matcher(text.toString()).find());
    }

    private static List<Source> sourcesOf(String area) {
        return SOURCES.stream().filter(source -> source.areas().contains(area)).toList();
    }

    private static Properties bundle(String area) {
        try {
            Properties bundle = new Properties();
            bundle.load(new StringReader(Files.readString(BUNDLES.resolve(area + ".properties"))));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Source.of(Files.readString(file)));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                found.add(matcher.group(group));
            }
        }
        return found;
    }
}
