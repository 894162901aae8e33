package org.balancingact.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balancingact.i18n.FailureWords;

/** Why a file could not be written. Java hands on the system's own words only, in the user's language; the rest is seen by looking. */
enum Reason {
    FULL(Set.of("No space left on device", "There is not enough space on the disk")),
    QUOTA(Set.of("Disk quota exceeded")),
    READ_ONLY(Set.of("Read-only file system")),
    DENIED(Set.of("Permission denied", "Operation not permitted")),
    LONG_NAME(Set.of("File name too long")),
    LINK_CIRCLE(Set.of("Too many levels of symbolic links")),
    IS_FOLDER(Set.of("Is a directory")),
    NO_FOLDER(Set.of()),
    IS_FILE(Set.of()),
    FILE_AS_FOLDER(Set.of("Not a directory")),
    OTHER(Set.of());

    /** Bytes; so on nearly every file system. */
    private static final int LONGEST_NAME = 255;
    /** Every write to it fails for want of room. */
    private static final String FULL_DEVICE = "/dev/full";

    private final Set<String> words;

    Reason(Set<String> words) {
        this.words = words;
    }

    /** The word in message keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isWantOfRoom() {
        return this == FULL || this == QUOTA;
    }

    /** Why the place could not be written. */
    static Reason of(Path place, Exception failure) {
        String said = said(failure);
        for (Reason reason : values()) {
            if (reason.words.stream().anyMatch(said::startsWith)) {
                return reason;
            }
        }
        if (saidByAFullDevice().filter(said::equals).isPresent()) {
            return FULL;
        }
        return seen(place, failure);
    }

    /** The system's words. */
    static String said(Exception failure) {
        Optional<String> reason = failure instanceof FileSystemException system ? Optional.ofNullable(system.getReason()) : Optional.empty();
        return reason.orElseGet(() -> FailureWords.saidBySystem(failure));
    }

    private static Optional<String> saidByAFullDevice() {
        if (!Files.exists(Path.of(FULL_DEVICE))) {
            return Optional.empty();
        }
        try (FileOutputStream device = new FileOutputStream(FULL_DEVICE)) {
            device.write(0);
            return Optional.empty();
        } catch (IOException full) {
            return Optional.of(said(full));
        }
    }

    private static Reason seen(Path place, Exception failure) {
        if (failure instanceof ReadOnlyFileSystemException) {
            return READ_ONLY;
        }
        if (failure instanceof FileSystemLoopException) {
            return LINK_CIRCLE;
        }
        if (Files.isDirectory(place)) {
            return IS_FOLDER;
        }
        if (failure instanceof FileAlreadyExistsException && Files.exists(place)) {
            return IS_FILE;
        }
        if (place.getFileName() != null && place.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return LONG_NAME;
        }
        if (failure instanceof AccessDeniedException) {
            return isReadOnly(place) ? READ_ONLY : DENIED;
        }
        Path folder = place.getParent();
        return folder == null || Files.isDirectory(folder) ? OTHER : underAFile(folder) ? FILE_AS_FOLDER : NO_FOLDER;
    }

    private static boolean isReadOnly(Path place) {
        try {
            return Files.getFileStore(Files.exists(place) ? place : place.getParent()).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean underAFile(Path folder) {
        Path known = folder;
        while (known != null && Files.notExists(known)) {
            known = known.getParent();
        }
        return known != null && !Files.isDirectory(known);
    }
}
