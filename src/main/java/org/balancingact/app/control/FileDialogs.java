package org.balancingact.app.control;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files and folders; empty where none was picked. */
public interface FileDialogs {

    /**
     * A file to read.
     *
     * @param kind    what such files are called
     * @param pattern the names they have, such as {@code *.json}
     */
    Optional<Path> open(String title, String kind, String pattern);

    /**
     * A file to write.
     *
     * @param name what it is called unless the user thinks of something else
     */
    Optional<Path> save(String title, String name);

    /** A folder to write into. */
    Optional<Path> folder(String title);
}
