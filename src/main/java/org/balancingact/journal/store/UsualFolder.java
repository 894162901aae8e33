package org.balancingact.journal.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JournalException;

/**
 * Where the operating system keeps the data of one user and program.
 *
 * @param environment what the process was started with
 * @param system      the name of the operating system
 * @param home        the user’s home folder as Java has it: “?” for a user whom the system does not know
 * @param library     asks the system itself for the folder of this program, where its rules are more than environment
 */
record UsualFolder(Map<String, String> environment, String system, String home, Supplier<String> library) {

    /** @throws JournalException if the user has no folder */
    Path of(String program) {
        if (system.startsWith("Windows") || system.startsWith("Mac")) {
            return absolute(library.get()).orElseThrow(UsualFolder::none);
        }
        // The rule of freedesktop.org: what is empty or relative is ignored.
        return variable("XDG_DATA_HOME").or(() -> absolute(home).or(() -> variable("HOME")).map(folder -> folder.resolve(".local/share")))
                .orElseThrow(UsualFolder::none).resolve(program);
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name)).flatMap(UsualFolder::absolute);
    }

    /** Empty too where its letters can’t be told in the language settings of the process. */
    private static Optional<Path> absolute(String folder) {
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute).filter(path -> !folder.contains("\uFFFD"));
        } catch (InvalidPathException otherLetters) {
            return Optional.empty();
        }
    }

    private static JournalException none() {
        return new JournalException(Messages.of("record").text("opening.no-home"));
    }
}
