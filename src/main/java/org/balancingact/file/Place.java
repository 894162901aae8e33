package org.balancingact.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a path leads once every link is followed, and what is there. */
record Place(Path path, Kind kind) {
    private static final int MOST_LINKS = 40;
    /** Files that stand for what a process has open; what such a link names need not be there. */
    private static final Pattern OPENED = Pattern.compile("/dev/fd/\\d+|/proc/(self|thread-self|\\d+)/fd/\\d+");

    enum Kind {
        /** Nothing yet. */
        NOTHING,
        REGULAR,
        FOLDER,
        /** A pipe, a device, or something that a process has open: only to be written through. */
        PASSAGE
    }

    static Place of(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place) && !isOpened(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return new Place(place, kind(place));
    }

    private static boolean isOpened(Path place) {
        return OPENED.matcher(place.toString()).matches();
    }

    private static Kind kind(Path place) throws IOException {
        if (isOpened(place)) {
            return Kind.PASSAGE;
        }
        try {
            BasicFileAttributes found = Files.readAttributes(place, BasicFileAttributes.class);
            return found.isDirectory() ? Kind.FOLDER : found.isRegularFile() ? Kind.REGULAR : Kind.PASSAGE;
        } catch (NoSuchFileException missing) {
            return Kind.NOTHING;
        }
    }

    /** What the place lies in; the root of a disk lies in itself. */
    Path folder() {
        return folderOf(path);
    }

    static Path folderOf(Path path) {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }

    boolean isTaken() {
        return kind != Kind.NOTHING;
    }

    /** Whether it is what the program itself prints to. */
    boolean isStandardOutput() {
        return isOpenedHere(1);
    }

    boolean isStandardError() {
        return isOpenedHere(2);
    }

    private boolean isOpenedHere(int descriptor) {
        String own = Long.toString(ProcessHandle.current().pid());
        return path.toString().matches("/(dev|proc/(self|thread-self|" + own + "))/fd/" + descriptor);
    }
}
