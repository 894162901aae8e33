package org.balancingact.report.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import org.balancingact.i18n.Messages;

/** Writes files whole or not at all, and says in words what stood in the way. */
public final class FileOutput {
    private static final Messages MESSAGES = Messages.of("export");

    private FileOutput() {}

    /**
     * Writes beside the place and then moves there, so that what was there before is lost only to a whole file.
     *
     * @throws ExportFailure if that fails
     */
    public static WrittenFile write(Path file, byte[] content) {
        Path place = file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw new ExportFailure(MESSAGES.text("failure.is-folder", file.toString()));
        }
        Path part = place.resolveSibling("." + place.getFileName() + ".part");
        try {
            boolean replaces = Files.exists(place);
            if (!Files.isDirectory(place.getParent())) {
                throw new NoSuchFileException(place.getParent().toString());
            }
            if (replaces && !Files.isWritable(place)) {
                throw new AccessDeniedException(place.toString());
            }
            Files.write(part, content);
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            return new WrittenFile(file, replaces);
        } catch (IOException | ReadOnlyFileSystemException failure) {
            boolean full = isFull(place.getParent(), content.length);
            part.toFile().delete();
            throw new ExportFailure(full ? MESSAGES.text("failure.full", file.toString()) : reason(file, failure), failure);
        }
    }

    /** @throws ExportFailure if the folder is missing and can't be made */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException inTheWay) {
            throw new ExportFailure(MESSAGES.text("failure.is-file", folder.toString()), inTheWay);
        } catch (IOException | ReadOnlyFileSystemException failure) {
            throw new ExportFailure(reason(folder, failure), failure);
        }
    }

    private static boolean isFull(Path folder, long wanted) {
        try {
            return Files.isDirectory(folder) && Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() < wanted;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String reason(Path file, Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return MESSAGES.text("failure.folder", file.toString());
        }
        if (failure instanceof AccessDeniedException || failure instanceof ReadOnlyFileSystemException) {
            return MESSAGES.text("failure.denied", file.toString());
        }
        boolean named = failure instanceof FileSystemException system && system.getReason() != null;
        return MESSAGES.text("failure.other", file.toString(), named ? ((FileSystemException) failure).getReason() : failure.getMessage());
    }
}
