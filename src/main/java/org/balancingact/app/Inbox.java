package org.balancingact.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balancingact.file.NotWritten;
import org.balancingact.file.WholeFile;
import org.balancingact.journal.store.DataFolder;

/**
 * Where a file manager’s wish to open a file goes while a window on the same data folder is there: that window opens the file. One
 * window at a time has the inbox; the operating system takes it back when the process ends, however that happens.
 */
final class Inbox implements AutoCloseable {
    private static final String LETTER = ".path";

    private final Path folder;
    private final FileLock lock;

    private Inbox(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the inbox, and throws away what nobody took before. Empty where another window has it, or where nothing can be locked. */
    static Optional<Inbox> claim(DataFolder data) {
        try {
            Files.createDirectories(data.path());
            Optional<Inbox> inbox = lock(data).map(lock -> new Inbox(data.inbox(), lock));
            inbox.ifPresent(Inbox::take);
            return inbox;
        } catch (IOException notHere) {
            return Optional.empty();
        }
    }

    /** Leaves a file for the window that has the inbox; false where there is none, and nothing was left. */
    static boolean handOver(DataFolder data, Path file) {
        try {
            Optional<FileLock> free = lock(data);
            if (free.isPresent()) {
                free.get().acquiredBy().close();
                return false;
            }
            byte[] path = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
            Files.createDirectories(data.inbox());
            WholeFile.write(data.inbox().resolve(UUID.randomUUID() + LETTER), path);
            return true;
        } catch (IOException | NotWritten notHere) {
            return false;
        }
    }

    private static Optional<FileLock> lock(DataFolder data) throws IOException {
        FileChannel channel = FileChannel.open(data.window(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException heldInThisProcess) {
            channel.close();
            return Optional.empty();
        }
    }

    /** What was left since the last time. */
    List<Path> take() {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> letters = Files.list(folder)) {
                for (Path letter : letters.filter(path -> path.toString().endsWith(LETTER)).toList()) {
                    files.add(Path.of(Files.readString(letter)));
                    Files.delete(letter);
                }
            } catch (IOException | InvalidPathException notReadable) {
                return files;
            }
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
