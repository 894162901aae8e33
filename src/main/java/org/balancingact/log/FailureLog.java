package org.balancingact.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.balancingact.i18n.FailureWords;

/**
 * Keeps in the data folder what failed, for those who mend the program. Every failure that is put into words comes here. Nothing is
 * opened before the first one; where there is no folder, or it can’t be written to, nothing is kept, and nobody is troubled with that.
 */
public final class FailureLog extends Handler {
    /** The newest failures; what no longer fits in it is in the next file, and what no longer fits there is gone. */
    public static final String NEWEST = "failures-0.txt";
    private static final String NAMES = "failures-%g.txt";
    private static final int FILES = 2;
    /** Bytes, about a hundred failures. */
    private static final int MOST = 200_000;

    private final Supplier<Path> folder;

    private FailureLog(Supplier<Path> folder) {
        this.folder = folder;
    }

    /**
     * Does the work and keeps what fails meanwhile, on whatever thread.
     *
     * @param folder asked when something has failed
     */
    public static <T> T during(Supplier<Path> folder, Supplier<T> work) {
        FailureLog log = new FailureLog(folder);
        FailureWords.hearing(log);
        try {
            return work.get();
        } finally {
            FailureWords.unheard(log);
        }
    }

    @Override
    public synchronized void publish(LogRecord failure) {
        try {
            Path place = folder.get();
            if (Files.isWritable(place)) {
                write(place, failure);
            }
        } catch (IOException | RuntimeException | LinkageError unkept) {
            // What failed has been told; that it could not be kept would tell nobody anything.
        }
    }

    /** Opened for each failure, so that several windows can write to it in turn and no lock is left behind. */
    private static void write(Path folder, LogRecord failure) throws IOException {
        String pattern = folder.toString().replace("%", "%%") + "/" + NAMES;
        FileHandler file = new FileHandler(pattern, MOST, FILES, true);
        file.setEncoding(StandardCharsets.UTF_8.name());
        file.setFormatter(new FailureText());
        file.publish(failure);
        file.close();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
