package org.balancingact.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balancingact.journal.store.DataFolder;

/**
 * What the window is started with.
 *
 * @param folder of the data, where it is not the usual one
 * @param file   to open, a scenario or a run, as a file manager hands it over
 */
public record WindowArguments(Optional<Path> folder, Optional<Path> file) {
    private static final String DATA = "--data";
    private static final String ENDING = ".json";
    /** What Java puts in the place of letters that it can’t decode. */
    private static final String UNDECODED = StandardCharsets.UTF_8.newDecoder().replacement();

    /** Empty where the command line is meant, or has to refuse the words. */
    public static Optional<WindowArguments> of(List<String> words) {
        List<String> left = new ArrayList<>(words);
        Optional<String> folder = takeFolder(left);
        boolean isWindow = left.isEmpty() || (left.size() == 1 && isFile(left.get(0)));
        return isWindow && folder.stream().noneMatch(name -> name.isBlank() || name.contains(UNDECODED))
                ? Optional.of(new WindowArguments(folder.map(Path::of), left.stream().findFirst().map(Path::of)))
                : Optional.empty();
    }

    private static Optional<String> takeFolder(List<String> words) {
        if (words.size() > 1 && words.get(0).equals(DATA)) {
            words.remove(0);
            return Optional.of(words.remove(0));
        }
        if (!words.isEmpty() && words.get(0).startsWith(DATA + "=")) {
            return Optional.of(words.remove(0).substring(DATA.length() + 1));
        }
        return Optional.empty();
    }

    /** No command has a name that ends like this. */
    private static boolean isFile(String word) {
        try {
            return word.endsWith(ENDING) && Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** @throws org.balancingact.journal.JournalException if no folder is named and the user has none */
    public DataFolder data() {
        return folder.map(DataFolder::new).orElseGet(DataFolder::usual);
    }
}
