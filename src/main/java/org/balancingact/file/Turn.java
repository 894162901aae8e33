package org.balancingact.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Work that one process at a time may do, such as reading a file and writing it changed. */
public final class Turn {
    private Turn() {}

    /**
     * Does the work once nobody else does such work with the same lock file, which stays empty, here or in another process. Where no lock
     * can be had, the work is done all the same: whatever stands in the way tells itself there.
     */
    public static synchronized void with(Path lockFile, Runnable work) {
        Optional<FileChannel> lock = lock(lockFile);
        try {
            work.run();
        } finally {
            lock.ifPresent(Turn::release);
        }
    }

    private static Optional<FileChannel> lock(Path file) {
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return Optional.of(channel);
            } catch (IOException noLocksHere) {
                channel.close();
                return Optional.empty();
            }
        } catch (IOException noFile) {
            return Optional.empty();
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException atTheEnd) {
            // The system lets go of it when the process ends.
        }
    }
}
