package org.balancingact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.i18n.Language;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.JournalException;

/**
 * Chooses the language before anything is said: that of the property {@code language}, which is for makers of the program, else that of
 * the settings, else that of the system. Reads the settings by itself: what is wrong with their file is told of later, in some language.
 */
final class StartLanguage {
    private static final String DATA = "--data";
    private static final Pattern SETTING = Pattern.compile("\"language\"\\s*:\\s*\"([A-Za-z0-9-]+)\"");

    private StartLanguage() {}

    /** @param arguments those of the program, among them perhaps the data folder */
    static void choose(String... arguments) {
        Language.choose(wishes(Optional.ofNullable(System.getProperty("language")), arguments));
        // What Java and its toolkit say by themselves, in a calendar for one, is said in that language too.
        Locale.setDefault(Language.inCountryOf(Language.machine()));
    }

    /** The dearest first. */
    static List<String> wishes(Optional<String> property, String... arguments) {
        return Stream.of(property, setting(arguments), Optional.of(Language.machine().toLanguageTag())).flatMap(Optional::stream).toList();
    }

    private static Optional<String> setting(String... arguments) {
        try {
            Path settings = folder(arguments).map(folder -> new DataFolder(Path.of(folder))).orElseGet(DataFolder::usual).settings();
            return Files.isRegularFile(settings)
                    ? SETTING.matcher(Files.readString(settings)).results().findFirst().map(StartLanguage::tag) : Optional.empty();
        } catch (IOException | IllegalArgumentException | JournalException unreadable) {
            return Optional.empty();
        }
    }

    private static String tag(MatchResult setting) {
        return setting.group(1);
    }

    private static Optional<String> folder(String... arguments) {
        return IntStream.range(0, arguments.length).boxed()
                .flatMap(at -> arguments[at].startsWith(DATA + "=") ? Stream.of(arguments[at].substring(DATA.length() + 1))
                        : arguments[at].equals(DATA) ? Stream.of(arguments).skip(at + 1).limit(1) : Stream.empty())
                .findFirst();
    }
}
