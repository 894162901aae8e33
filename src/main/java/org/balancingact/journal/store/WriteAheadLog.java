package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file to which SQLite writes each commit. It is made long beforehand, filled with zeros, which SQLite takes for the end:
 * a commit then overwrites blocks that the file has already, and takes half as long as one that makes the file longer.
 */
final class WriteAheadLog {
    /** After so many pages of 4 KiB the log is carried over into the store and begins anew, within its length. */
    static final int PAGES = 100;

    private static final int LENGTH = 512 << 10;

    private WriteAheadLog() {}

    static Path of(Path store) {
        return store.resolveSibling(store.getFileName() + "-wal");
    }

    /** What was deleted from the store still lies in its log until that is emptied. */
    static void forget(Database store) {
        store.emptyLog();
        store.readyForCommits();
    }

    /** Lengthens the log of the store. The caller holds the store’s write lock, so that nobody else writes where zeros go. */
    static void lengthen(Path store) {
        try (FileChannel log = FileChannel.open(of(store), StandardOpenOption.WRITE)) {
            if (log.size() < LENGTH) {
                log.write(ByteBuffer.allocate((int) (LENGTH - log.size())), log.size());
                log.force(true);
            }
        } catch (IOException unhelped) {
            // Only speed is lost; a disk that is full or broken tells at the next commit.
        }
    }
}
