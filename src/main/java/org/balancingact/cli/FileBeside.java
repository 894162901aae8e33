package org.balancingact.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;

/** A file that a command writes beside the file of a scenario, under the same name with another ending. */
record FileBeside(Path path) {
    private static final Messages MESSAGES = Messages.of("cli");

    /**
     * @param ending of the file to write, with its dot
     * @throws CommandFailure if there is no such scenario file
     */
    static FileBeside of(Path scenario, String ending) {
        if (!Files.isRegularFile(scenario)) {
            throw new CommandFailure(MESSAGES.text("record.no-file", scenario.toString()));
        }
        String name = scenario.getFileName().toString().replaceFirst("(\\.scenario)?\\.json$", "");
        return new FileBeside(scenario.resolveSibling(name + ending));
    }

    /** @throws org.balancingact.file.NotWritten if the file can't be written */
    void write(byte[] content) {
        WholeFile.write(path, content);
    }
}
