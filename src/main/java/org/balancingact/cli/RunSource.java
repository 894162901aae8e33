package org.balancingact.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What was typed to name a run that was played elsewhere: a file or a folder, or a run code. */
record RunSource(String typed) {

    /** What is there, or can only be meant for a file: run codes have neither dots nor slashes. */
    Optional<Path> file() {
        try {
            return Optional.of(Path.of(typed)).filter(path -> (!typed.isBlank() && Files.exists(path)) || typed.matches(".*[./\\\\].*"));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
