package org.balancingact.report.export;

import java.nio.file.Path;

/**
 * A file that was handed over.
 *
 * @param replaced whether another one was there before
 */
public record WrittenFile(Path file, boolean replaced) {}
