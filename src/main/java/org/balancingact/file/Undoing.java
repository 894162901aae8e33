package org.balancingact.file;

import java.io.IOException;

/** Takes back a change on the disk. */
@FunctionalInterface
interface Undoing {
    void undo() throws IOException;

    /** Undoes as far as that goes; what it meets is noted with the failure that made it necessary. */
    default void after(Throwable failure) {
        try {
            undo();
        } catch (IOException worse) {
            failure.addSuppressed(worse);
        }
    }
}
