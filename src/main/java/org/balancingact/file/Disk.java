package org.balancingact.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Opens files for writing; tests put one in its place that runs full. */
@FunctionalInterface
interface Disk {
    Disk REAL = FileChannel::open;

    FileChannel open(Path file, OpenOption... how) throws IOException;
}
