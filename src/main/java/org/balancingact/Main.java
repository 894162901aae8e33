package org.balancingact;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.app.WindowArguments;
import org.balancingact.app.WindowProgram;
import org.balancingact.cli.CommandLineProgram;
import org.balancingact.i18n.FailureWords;

/** Entry point of the program: no arguments, or only a data folder and a file, open the window; all else is the command line. */
public final class Main {
    /** Prints failures whole; in the window too. */
    private static final String DEBUG = "--debug";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        // Java's older toolkit prints and paints files, no windows: it must not look for a display, which may be there no more.
        System.setProperty("java.awt.headless", "true");
        Optional<String> trouble = Installation.trouble();
        trouble.ifPresent(System.err::println);
        System.exit(trouble.isPresent() ? 1 : run(arguments));
    }

    private static int run(String... arguments) throws IOException {
        Optional<List<String>> elsewhere = LongWork.elsewhere(List.of(arguments));
        return elsewhere.isPresent() ? LongWork.run(elsewhere.get()) : runHere(arguments);
    }

    private static int runHere(String... arguments) {
        try {
            StartLanguage.choose(arguments);
            List<String> words = Stream.of(arguments).filter(argument -> !argument.equals(DEBUG)).toList();
            return WindowArguments.of(words).isPresent() ? window(words, List.of(arguments).contains(DEBUG)) : CommandLineProgram.run(arguments);
        } catch (LinkageError incomplete) {
            System.err.println(FailureWords.of(incomplete));
            return 1;
        }
    }

    private static int window(List<String> words, boolean debug) {
        if (debug) {
            FailureWords.printWhole();
        }
        return WindowProgram.run(words);
    }
}
