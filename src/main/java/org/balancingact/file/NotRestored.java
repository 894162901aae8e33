package org.balancingact.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file that could only be written in place was damaged by that, and its former content lies elsewhere. */
final class NotRestored extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path copy;

    NotRestored(Path copy, Throwable cause) {
        super(cause);
        this.copy = copy;
    }

    /** The former content. */
    Path copy() {
        return copy;
    }
}
