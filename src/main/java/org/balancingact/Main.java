package org.balancingact;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.app.WindowProgram;
import org.balancingact.cli.CommandLineProgram;
import org.balancingact.i18n.FailureWords;

/** Entry point of the program: no arguments, or only a data folder, open the window; all else is the command line. */
public final class Main {
    private static final String DATA = "--data";
    /** Prints failures whole; in the window too. */
    private static final String DEBUG = "--debug";
    /** What Java puts in the place of letters that it can’t decode. */
    private static final String UNDECODED = "\uFFFD";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Optional<String> trouble = Installation.trouble();
        trouble.ifPresent(System.err::println);
        System.exit(trouble.isPresent() ? 1 : run(arguments));
    }

    private static int run(String... arguments) {
        try {
            StartLanguage.choose(arguments);
            return windowArguments(arguments).map(folder -> window(folder, List.of(arguments).contains(DEBUG)))
                    .orElseGet(() -> CommandLineProgram.run(arguments));
        } catch (LinkageError incomplete) {
            System.err.println(FailureWords.of(incomplete));
            return 1;
        }
    }

    private static int window(String[] folder, boolean debug) {
        if (debug) {
            FailureWords.printWhole();
        }
        return WindowProgram.run(folder);
    }

    /** The arguments of the window, none or the data folder; empty where the command line is meant, or has to refuse them. */
    static Optional<String[]> windowArguments(String... arguments) {
        List<String> words = Stream.of(arguments).filter(argument -> !argument.equals(DEBUG)).toList();
        if (words.isEmpty()) {
            return Optional.of(new String[0]);
        }
        return folder(words).filter(folder -> !folder.isBlank() && !folder.contains(UNDECODED)).map(folder -> new String[] {folder});
    }

    private static Optional<String> folder(List<String> words) {
        if (words.size() == 2 && words.get(0).equals(DATA)) {
            return Optional.of(words.get(1));
        }
        return words.size() == 1 && words.get(0).startsWith(DATA + "=") ? Optional.of(words.get(0).substring(DATA.length() + 1)) : Optional.empty();
    }
}
