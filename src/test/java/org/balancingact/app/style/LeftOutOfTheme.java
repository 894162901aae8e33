package org.balancingact.app.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style classes for which the build leaves the rules of the base theme out. */
public final class LeftOutOfTheme {
    private static final Set<String> CLASSES = read();

    private LeftOutOfTheme() {}

    /** Those of these names that have no rules. */
    public static Set<String> among(Collection<String> styleClasses) {
        Set<String> found = new TreeSet<>(styleClasses);
        found.retainAll(CLASSES);
        return found;
    }

    private static Set<String> read() {
        try (Stream<String> lines = Files.lines(Path.of("src", "packaging", "left-out-of-theme.txt"))) {
            return lines.filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
