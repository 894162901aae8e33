package org.balancingact.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The folder in which the cases lie that failed, each with what happened beside it. */
record Kept(Path folder) {
    private static final int MOST_FRAMES = 30;

    void keep(Case given, String what, Throwable trace) {
        String text = what + "\n" + Arrays.stream(trace.getStackTrace()).limit(MOST_FRAMES)
                .map(frame -> "    at " + frame + "\n").collect(Collectors.joining());
        System.out.println("seed " + given.seed() + ": " + text);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(given.fileName()), given.content());
            Files.writeString(folder.resolve(given.fileName() + ".txt"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
