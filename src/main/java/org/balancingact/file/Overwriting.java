package org.balancingact.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file where it stands, for one that can't be replaced: in a folder that can't be written to, somebody else's, mounted on
 * its own, or under several names. A copy of its content is safe first, and is put back if the writing fails.
 */
final class Overwriting {
    private final Path place;
    private final Disk disk;

    Overwriting(Path place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    void write(Content content) throws IOException {
        Path copy = copy();
        try {
            fill(content);
        } catch (IOException | RuntimeException | Error failure) {
            restore(copy, failure);
            copy.toFile().delete();
            throw failure;
        }
        copy.toFile().delete();
    }

    private void restore(Path copy, Throwable failure) throws NotRestored {
        try {
            fill(output -> Files.copy(copy, output));
        } catch (IOException worse) {
            failure.addSuppressed(worse);
            throw new NotRestored(copy, failure);
        }
    }

    private void fill(Content content) throws IOException {
        try (FileChannel channel = disk.open(place, StandardOpenOption.WRITE)) {
            OutputStream output = Channels.newOutputStream(channel);
            content.writeTo(output);
            channel.truncate(channel.position());
            channel.force(true);
        }
    }

    /** Among the temporary files, as the folder of the file may take none. */
    private Path copy() throws IOException {
        Path copy = Files.createTempFile("balancing-act-", "-" + place.getFileName());
        try (FileChannel channel = disk.open(copy, StandardOpenOption.WRITE)) {
            Files.copy(place, Channels.newOutputStream(channel));
            channel.force(true);
            return copy;
        } catch (IOException | RuntimeException | Error failure) {
            copy.toFile().delete();
            throw failure;
        }
    }
}
