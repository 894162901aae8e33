package org.balancingact.log;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure as lines of text: when, which version on what, then its kind and the way through the program, and the same for what caused
 * it. The words of a failure are left out, because they may name files, people or what somebody typed.
 */
final class FailureText extends Formatter {
    private static final int MOST_CAUSES = 10;
    private static final int MOST_STEPS = 60;

    /** Java words these itself, out of names in the program and numbers. */
    private static final Set<Class<?>> WORDED_BY_JAVA = Set.of(NullPointerException.class, ClassCastException.class,
            IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class, StringIndexOutOfBoundsException.class);

    @Override
    public String format(LogRecord failure) {
        Stream<String> causes = Stream.iterate(failure.getThrown(), Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES)
                .map(FailureText::told);
        return head(failure) + causes.collect(Collectors.joining("because of ")) + "\n";
    }

    private static String head(LogRecord failure) {
        String version = Optional.ofNullable(FailureText.class.getPackage().getImplementationVersion()).orElse("-");
        return failure.getInstant() + "  version " + version + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + ", thread " + Thread.currentThread().getName() + "\n";
    }

    private static String told(Throwable failure) {
        List<StackTraceElement> steps = List.of(failure.getStackTrace());
        String left = steps.size() > MOST_STEPS ? "    and " + (steps.size() - MOST_STEPS) + " more\n" : "";
        return failure.getClass().getName() + detail(failure) + "\n"
                + steps.stream().limit(MOST_STEPS).map(step -> "    at " + step + "\n").collect(Collectors.joining()) + left;
    }

    private static String detail(Throwable failure) {
        if (failure instanceof SQLException store) {
            return ", code " + store.getErrorCode();
        }
        return WORDED_BY_JAVA.contains(failure.getClass()) ? ": " + failure.getMessage() : "";
    }
}
