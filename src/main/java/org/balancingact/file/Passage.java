package org.balancingact.file;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.StandardOpenOption;

/** Writes through pipes, devices and open files: what was written before the end is gone and can't be taken back. */
final class Passage {
    private Passage() {}

    static void write(Place place, Content content, Disk disk) throws IOException {
        if (place.isStandardOutput()) {
            shared(FileDescriptor.out, content);
        } else if (place.isStandardError()) {
            shared(FileDescriptor.err, content);
        } else {
            try (OutputStream output = Channels.newOutputStream(disk.open(place.path(), StandardOpenOption.APPEND))) {
                content.writeTo(output);
            }
        }
    }

    /** Opened anew, it would begin at its first byte and write over what was printed; and it stays open for what comes after. */
    @SuppressWarnings("resource")
    private static void shared(FileDescriptor descriptor, Content content) throws IOException {
        content.writeTo(new FileOutputStream(descriptor));
    }
}
