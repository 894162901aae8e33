package org.balancingact.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * New content on its way to its place: a file beside it under a name that no other has, locked as long as its process lives. Closed
 * before it took its place, it is gone without a trace.
 */
final class Part implements Closeable {
    private static final AtomicLong NEXT = new AtomicLong();

    private final Path path;
    private final FileChannel channel;

    private Part(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** When this returns, the content is on the disk. What killed processes left in the folder is taken away, too. */
    static Part of(Content content, Path folder, Disk disk) throws IOException {
        Part part = in(folder, disk);
        try {
            part.fill(content);
            return part;
        } catch (IOException | RuntimeException | Error failure) {
            part.close();
            throw failure;
        }
    }

    private static Part in(Path folder, Disk disk) throws IOException {
        Leftovers.clear(folder);
        while (true) {
            Path path = folder.resolve(Leftovers.name(NEXT.incrementAndGet()));
            try {
                FileChannel channel = disk.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (isHeld(channel) && Files.exists(path)) {
                    return new Part(path, channel);
                }
                // Another process took it for a leftover before it was locked.
                channel.close();
            } catch (FileAlreadyExistsException taken) {
                // By a process of the same number on another computer, or before a restart.
            }
        }
    }

    private static boolean isHeld(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    private void fill(Content content) throws IOException {
        OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(output);
        output.flush();
        channel.force(true);
    }

    /** Whether it could be given the owner and mode; if not, it is gone. */
    boolean belongsLike(Ownership other) {
        try {
            other.giveTo(path);
            return true;
        } catch (IOException notAllowed) {
            close();
            return false;
        }
    }

    void takePlace(Path place) throws IOException {
        try {
            Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
        }
        keepName(Place.folderOf(place));
    }

    private static void keepName(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notHere) {
            // Not every system opens folders; there the name is kept a moment later.
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            // Until something else is written into the folder.
        }
    }
}
