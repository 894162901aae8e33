package org.balancingact.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** A folder that is made if it is missing, with those that it lies in. */
final class NewFolder {
    private NewFolder() {}

    /**
     * Makes the folder; gives what takes away again all that was made.
     *
     * @throws NotWritten if it can't be made
     */
    static Undoing make(Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path known = folder.toAbsolutePath(); known != null && Files.notExists(known); known = known.getParent()) {
            missing.addLast(known);
        }
        Undoing undoing = () -> {
            for (Path made : missing) {
                Files.deleteIfExists(made);
            }
        };
        try {
            Files.createDirectories(folder);
            return undoing;
        } catch (IOException failure) {
            undoing.after(failure);
            throw NotWritten.of(folder, folder.toAbsolutePath(), failure);
        }
    }
}
