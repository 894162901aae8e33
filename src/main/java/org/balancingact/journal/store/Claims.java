package org.balancingact.journal.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.balancingact.i18n.FailureWords;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.RunId;

/**
 * Who plays which run. A claim is a lock on one byte of the lock file, at a place that the run's id decides; the operating
 * system lets go of it when the process ends, however that happens. The file itself stays empty.
 */
final class Claims implements AutoCloseable {
    /** Within two GiB, which every file system can lock. */
    private static final long PLACES = 0x7FFF_FFFFL;

    private final Optional<Path> file;
    private final Optional<FileChannel> channel;
    private final Set<RunId> held = new HashSet<>();

    private Claims(Optional<Path> file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Claims that every process that uses the file respects. */
    static Claims in(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new Claims(Optional.of(file), Optional.of(channel));
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }

    /** Claims within this process only. */
    static Claims inMemory() {
        return new Claims(Optional.empty(), Optional.empty());
    }

    /** Does the work while no other process does such work with the same file; waits for its turn. */
    <T> T alone(Supplier<T> work) {
        try {
            FileLock alone = channel.orElseThrow().lock(PLACES + 1, 1, false);
            try {
                return work.get();
            } finally {
                alone.release();
            }
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    synchronized Optional<Journal.Claim> claim(RunId run) {
        if (held.contains(run)) {
            return Optional.empty();
        }
        if (channel.isEmpty()) {
            held.add(run);
            return Optional.of(() -> release(run));
        }
        return lock(channel.get(), run).map(lock -> {
            held.add(run);
            return () -> release(run, lock);
        });
    }

    /** Whether another process plays the run, or another record in this one. */
    synchronized boolean isHeldElsewhere(RunId run) {
        if (held.contains(run)) {
            return false;
        }
        Optional<Journal.Claim> claim = claim(run);
        claim.ifPresent(Journal.Claim::close);
        return claim.isEmpty();
    }

    private Optional<FileLock> lock(FileChannel channel, RunId run) {
        try {
            return Optional.ofNullable(channel.tryLock(run.value().getLeastSignificantBits() & PLACES, 1, false));
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private synchronized void release(RunId run, FileLock lock) {
        try {
            if (lock.acquiredBy().isOpen()) {
                lock.release();
            }
            release(run);
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private synchronized void release(RunId run) {
        held.remove(run);
    }

    @Override
    public synchronized void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private JournalException failed(IOException failure) {
        return failed(file.orElseThrow(), failure);
    }

    private static JournalException failed(Path file, IOException failure) {
        return new JournalException(Messages.of("record").text("failure.lock", file.toString(), FailureWords.saidBySystem(failure)), failure);
    }
}
