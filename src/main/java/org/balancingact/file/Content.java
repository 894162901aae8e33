package org.balancingact.file;

import java.io.IOException;
import java.io.OutputStream;

/** What is to stand in a file. It may be asked for more than once, and gives the same each time. */
@FunctionalInterface
public interface Content {
    void writeTo(OutputStream output) throws IOException;

    static Content of(byte[] bytes) {
        return output -> output.write(bytes);
    }
}
