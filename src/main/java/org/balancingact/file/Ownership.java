package org.balancingact.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Whose a file is and who may do what with it, where the file system knows such things. */
record Ownership(int owner, int group, int mode, int names) {
    /** Of the mode, without the kind of file. */
    private static final int PERMISSIONS = 0xFFF;

    /** One that every file has where nothing is known. */
    private static final Ownership UNKNOWN = new Ownership(0, 0, 0, 1);

    static Ownership of(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return UNKNOWN;
        }
        Map<String, Object> known = Files.readAttributes(file, "unix:uid,gid,mode,nlink");
        return new Ownership(number(known, "uid"), number(known, "gid"), number(known, "mode") & PERMISSIONS, number(known, "nlink"));
    }

    /** A file system gives what it was asked for. */
    private static int number(Map<String, Object> known, String attribute) {
        return (Integer) Objects.requireNonNull(known.get(attribute));
    }

    /** Whether the file has other names, which would go on to name the old content if it was replaced. */
    boolean hasOtherNames() {
        return names > 1;
    }

    /** @throws IOException if that is not allowed */
    void giveTo(Path file) throws IOException {
        Ownership now = of(file);
        if (now.owner != owner) {
            Files.setAttribute(file, "unix:uid", owner);
        }
        if (now.group != group) {
            Files.setAttribute(file, "unix:gid", group);
        }
        if (of(file).mode != mode) {
            Files.setAttribute(file, "unix:mode", mode);
        }
    }
}
