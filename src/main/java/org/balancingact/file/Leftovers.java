package org.balancingact.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What processes that were killed while they wrote left behind: parts that nobody holds any more. */
final class Leftovers {
    private static final String BEGINNING = ".balancing-act-";
    private static final String ENDING = ".part";

    private Leftovers() {}

    /** The name of a part of this process. */
    static String name(long number) {
        return own() + number + ENDING;
    }

    /** A part of this process is left alone: looking at it would let go of its lock. */
    private static String own() {
        return BEGINNING + ProcessHandle.current().pid() + "-";
    }

    static void clear(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (Path part : parts) {
                if (!part.getFileName().toString().startsWith(own())) {
                    clearUnlessHeld(part);
                }
            }
        } catch (IOException | DirectoryIteratorException outOfReach) {
            // They are only in the way.
        }
    }

    private static void clearUnlessHeld(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(part);
            }
        }
    }
}
