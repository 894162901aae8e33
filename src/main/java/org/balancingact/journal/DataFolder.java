package org.balancingact.journal;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Where the program keeps all that it keeps. The folder need not exist. */
public record DataFolder(Path path) {
    private static final String NAME = "balancing-act";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The user’s own data folder, as the operating system has it. */
    public static DataFolder usual() {
        return new DataFolder(Path.of(AppDirsFactory.getInstance().getUserDataDir(NAME, null, NAME)));
    }

    public Path settings() {
        return path.resolve("settings.json");
    }

    public Path record() {
        return path.resolve("record.sqlite");
    }

    /** Locked where one process at a time may do something. */
    Path locks() {
        return path.resolve("record.lock");
    }
}
