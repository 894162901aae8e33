package org.balancingact.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import org.balancingact.i18n.FailureWords;
import org.balancingact.i18n.Messages;
import org.balancingact.log.FailureLog;

/** Opens the window, or says why it can't. */
public final class WindowProgram {
    /** Held, because loggers that nobody holds forget their level. It warns of running from a class path, which is as intended. */
    private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

    private static final Messages MESSAGES = Messages.of("navigation");
    private static final PrintStream ERRORS = System.err;
    private static final int MOST_CAUSES = 20;

    private WindowProgram() {}

    /**
     * Returns when the window is closed, or when a window that is there already opens the file.
     *
     * @param words that {@link WindowArguments} understands
     * @return 0, or 1 where it could not be opened
     */
    public static int run(List<String> words) {
        WindowArguments arguments = WindowArguments.of(words).orElseThrow();
        if (arguments.file().filter(file -> Inbox.handOver(arguments.data(), file)).isPresent()) {
            return 0;
        }
        TOOLKIT_LOG.setLevel(Level.SEVERE);
        if (!hasDisplay()) {
            return tell(MESSAGES.text("no-display"));
        }
        if (!FailureWords.arePrintedWhole()) {
            // The toolkit prints pages of its own about each library of the system that it misses.
            System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        }
        Beforehand.load();
        return FailureLog.during(() -> arguments.data().path(), () -> open(words));
    }

    private static int open(List<String> words) {
        try {
            Application.launch(App.class, words.toArray(String[]::new));
            return 0;
        } catch (Throwable failure) {
            opened();
            return tell(words(failure));
        }
    }

    /** What is printed on the error stream can be seen again. */
    static void opened() {
        System.setErr(ERRORS);
    }

    /** Why there is no window, in a sentence. */
    static String words(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES).toList();
        if (causes.stream().anyMatch(cause -> String.valueOf(cause.getMessage()).contains("DISPLAY"))) {
            return MESSAGES.text("no-display");
        }
        boolean started = causes.stream().anyMatch(cause -> isInside(cause, App.class));
        boolean unloadable = causes.stream().anyMatch(LinkageError.class::isInstance);
        String words = FailureWords.of(failure);
        return started && !unloadable ? words : MESSAGES.text("no-window");
    }

    private static boolean isInside(Throwable cause, Class<?> program) {
        return Stream.of(cause.getStackTrace()).anyMatch(step -> step.getClassName().equals(program.getName()));
    }

    private static int tell(String sentence) {
        System.err.println(sentence);
        return 1;
    }

    /** Only Linux starts programs without a display as a matter of course; a toolkit that draws into memory needs none. */
    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean drawsIntoMemory = "Monocle".equalsIgnoreCase(System.getProperty("glass.platform"));
        return !linux || drawsIntoMemory || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        return !System.getenv().getOrDefault(variable, "").isBlank();
    }
}
