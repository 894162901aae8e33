package org.balancingact.file;

import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param file     as it was asked for
 * @param replaced whether another one was there before
 */
public record WrittenFile(Path file, boolean replaced) {}
