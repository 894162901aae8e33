package org.balancingact.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Any failure, in one sentence for people. What programmers want to know of it goes to those who hear of all failures. */
public final class FailureWords {
    private static final Logger LOG = Logger.getLogger("org.balancingact");

    private static final int MOST_CAUSES = 20;

    private static volatile boolean printed;

    private FailureWords() {}

    /** From now on this one hears of every failure that is put into words, with where in the program it was. */
    public static void hearing(Handler log) {
        LOG.addHandler(log);
        LOG.setLevel(Level.FINE);
    }

    public static void unheard(Handler log) {
        LOG.removeHandler(log);
    }

    /** From now on every failure that is put into words is also printed whole. */
    public static void printWhole() {
        Handler printer = new ConsoleHandler();
        printer.setLevel(Level.FINE);
        LOG.setUseParentHandlers(false);
        hearing(printer);
        printed = true;
    }

    /** Whether failures are printed whole. */
    public static boolean arePrintedWhole() {
        return printed;
    }

    public static String of(Throwable failure) {
        LOG.log(Level.FINE, failure, () -> "This could not be done:");
        return causes(failure).filter(Told.class::isInstance).map(Told.class::cast).findFirst().map(Told::sentence)
                .orElseGet(() -> unforeseen(failure));
    }

    /** What Java or the system itself says of a failure, which may be in any language; at least its kind. */
    public static String saidBySystem(Throwable failure) {
        return Optional.ofNullable(failure.getMessage()).orElseGet(failure.getClass()::getSimpleName);
    }

    private static String unforeseen(Throwable failure) {
        Messages messages = Messages.of("common");
        if (isAny(failure, OutOfMemoryError.class)) {
            return messages.text("failure.memory");
        } else if (isAny(failure, StackOverflowError.class)) {
            return messages.text("failure.depth");
        } else if (causes(failure).anyMatch(FailureWords::isOfFonts)) {
            return messages.text("failure.fonts");
        } else if (isAny(failure, LinkageError.class) || isAny(failure, MissingResourceException.class)) {
            return messages.text("failure.part");
        } else if (isAny(failure, IOException.class) || isAny(failure, UncheckedIOException.class)) {
            return messages.text("failure.file", saidBySystem(last(failure)));
        }
        return messages.text("failure.unforeseen");
    }

    /** Java's own painters throw a bare Error, or a RuntimeException, where a computer has no font: only their words tell. */
    private static boolean isOfFonts(Throwable failure) {
        return (failure.getClass() == Error.class || failure.getClass() == RuntimeException.class)
                && Optional.ofNullable(failure.getMessage()).filter(words -> words.contains("fonts")).isPresent();
    }

    private static boolean isAny(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static Throwable last(Throwable failure) {
        return causes(failure).reduce(failure, (first, second) -> second);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream).limit(MOST_CAUSES);
    }
}
