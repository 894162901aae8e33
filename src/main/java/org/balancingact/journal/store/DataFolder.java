package org.balancingact.journal.store;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;
import org.balancingact.journal.JournalException;
import org.balancingact.log.FailureLog;

/** Where the program keeps all that it keeps. The folder need not exist. */
public record DataFolder(Path path) {
    private static final String NAME = "balancing-act";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The user’s own data folder, as the operating system has it.
     *
     * @throws JournalException if the user has none
     */
    public static DataFolder usual() {
        return new DataFolder(new UsualFolder(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"),
                () -> AppDirsFactory.getInstance().getUserDataDir(NAME, null, NAME)).of(NAME));
    }

    public Path settings() {
        return path.resolve("settings.json");
    }

    public Path record() {
        return path.resolve("record.sqlite");
    }

    /** What failed, the newest of it. */
    public Path failures() {
        return path.resolve(FailureLog.NEWEST);
    }

    /** Where the part of SQLite that is no Java is unpacked. */
    Path library() {
        return path.resolve("native");
    }

    /** Locked by the window that opens the files of the inbox. */
    public Path window() {
        return path.resolve("window.lock");
    }

    /** Where files that shall be opened are left for that window. */
    public Path inbox() {
        return path.resolve("inbox");
    }

    /** Locked where one process at a time may do something. */
    Path locks() {
        return path.resolve("record.lock");
    }
}
