package org.balancingact.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The one writer of the program: a file is complete or as it was before. Links are followed to what they name. A regular file is
 * written beside its place, forced to the disk, given the owner and mode of the one it replaces, and then renamed; where that can't
 * be, it is written in place, while a copy of its content is safe. Pipes and devices are written through.
 */
public final class WholeFile {
    private WholeFile() {}

    /** @throws NotWritten if that fails, with the true reason */
    public static WrittenFile write(Path file, byte[] content) {
        return write(file, Content.of(content));
    }

    /**
     * The same for content that is made while it is written. An exception that the content throws is told as a failure to write.
     *
     * @throws NotWritten if that fails, with the true reason
     */
    public static WrittenFile write(Path file, Content content) {
        return new WholeFiles(Disk.REAL).write(Map.of(file, content)).get(0);
    }

    /**
     * Files that belong together, by their names, into a folder, which is made where it is missing: all are written, or none.
     *
     * @throws NotWritten if one of them fails, with the true reason
     */
    public static List<WrittenFile> writeAll(Path folder, Map<String, Content> files) {
        return new WholeFiles(Disk.REAL).write(folder, files);
    }

    /**
     * One file, with the folder that it lies in where that is missing.
     *
     * @throws NotWritten if that fails, with the true reason
     */
    public static WrittenFile writeWithFolder(Path file, Content content) {
        return writeAll(Place.folderOf(file), Map.of(file.getFileName().toString(), content)).get(0);
    }

    /** Whether the file is what the program itself prints to, such as {@code /dev/stdout}. */
    public static boolean isStandardOutput(Path file) {
        try {
            return Place.of(file).isStandardOutput();
        } catch (IOException leadsNowhere) {
            return false;
        }
    }
}
