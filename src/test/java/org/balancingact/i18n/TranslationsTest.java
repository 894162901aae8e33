package org.balancingact.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundles of other languages, AREA_TAG.properties, fit to the English ones. */
class TranslationsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    @Test
    void everyBundleIsOfALanguageThatCanBeChosenAndSaysWhatTheEnglishOneSays() throws IOException {
        assertThat(faults(Path.of("assets", "messages"), Language.all())).isEmpty();
    }

    @Test
    void whatDoesNotFitIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("area.properties"), "some={0} of {1}\ncount.one={0}\ncount.other={0}\n");
        Files.writeString(folder.resolve("area_pl.properties"), "some={0}\ncount.few={0}\nsurplus=\n");
        Files.writeString(folder.resolve("other_fr.properties"), "");

        assertThat(faults(folder, List.of(Locale.UK, Locale.forLanguageTag("pl")))).containsExactlyInAnyOrder(
                "area_pl: some takes other arguments", "area_pl: surplus is no key of the English bundle",
                "other_fr: fr can not be chosen", "other_fr: there is no English bundle");
    }

    private static List<String> faults(Path folder, List<Locale> languages) throws IOException {
        List<String> faults = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().contains("_")).toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".properties", "");
            String tag = name.substring(name.indexOf('_') + 1).replace('_', '-');
            if (!languages.contains(Locale.forLanguageTag(tag))) {
                faults.add(name + ": " + tag + " can not be chosen");
            }
            Path english = folder.resolve(name.substring(0, name.indexOf('_')) + ".properties");
            if (Files.exists(english)) {
                faults(read(english), read(file)).forEach(fault -> faults.add(name + ": " + fault));
            } else {
                faults.add(name + ": there is no English bundle");
            }
        }
        return faults;
    }

    private static List<String> faults(Properties english, Properties other) {
        List<String> faults = new ArrayList<>();
        for (String key : new TreeSet<>(other.stringPropertyNames())) {
            Optional<String> said = Optional.ofNullable(english.getProperty(key))
                    .or(() -> Optional.ofNullable(english.getProperty(FORM.matcher(key).replaceFirst(".other"))));
            if (said.isEmpty()) {
                faults.add(key + " is no key of the English bundle");
            } else if (!arguments(said.get()).equals(arguments(other.getProperty(key))) && !FORM.matcher(key).find()) {
                faults.add(key + " takes other arguments");
            }
        }
        return faults;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(TranslationsTest::number).collect(Collectors.toSet());
    }

    private static String number(MatchResult argument) {
        return argument.group(1);
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
