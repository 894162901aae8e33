package org.balancingact.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balancingact.i18n.FailureWords;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JournalException;

/**
 * What the first bytes of a file tell about it, read without SQLite so that nothing in it changes. Offsets are those of
 * the SQLite file format.
 */
enum StoreHeader {
    /** No file, an empty one, or one in which no table has been made yet: a store can begin there. */
    NEW,
    /** A store of this program that it can read. */
    OURS,
    /** A store of this program from which the end has been cut off, and no log beside it that could hold that end. */
    CUT,
    /** A store of this program, made by a newer version. */
    NEWER,
    /** Anything else. */
    FOREIGN;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGES = 28;
    private static final int SCHEMA_COOKIE = 40;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    static StoreHeader of(Path file) {
        try {
            return read(file);
        } catch (IOException failure) {
            String message = Messages.of("record").text("failure.other", file.toString(), FailureWords.saidBySystem(failure));
            throw new JournalException(message, failure);
        }
    }

    private static StoreHeader read(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return NEW;
        }
        ByteBuffer header;
        try (InputStream input = Files.newInputStream(file)) {
            header = ByteBuffer.wrap(input.readNBytes(LENGTH));
        }
        if (header.limit() < LENGTH || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return FOREIGN;
        }
        if (header.getInt(APPLICATION_ID) != Schema.APPLICATION) {
            return header.getInt(SCHEMA_COOKIE) == 0 ? NEW : FOREIGN;
        }
        if (header.getInt(USER_VERSION) > Schema.VERSION) {
            return NEWER;
        }
        long whole = (long) header.getShort(PAGE_SIZE) * header.getInt(PAGES);
        return Files.size(file) < whole && !hasLog(file) ? CUT : OURS;
    }

    /** Where the log was carried over only in part, as when the disk is full, the file is short and nothing is lost. */
    private static boolean hasLog(Path file) throws IOException {
        Path log = WriteAheadLog.of(file);
        return Files.exists(log) && Files.size(log) > 0;
    }
}
