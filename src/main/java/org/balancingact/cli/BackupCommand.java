package org.balancingact.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.store.Backup;
import org.balancingact.journal.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a copy of the whole record, whether or not it is in use. */
@Command(name = "backup")
final class BackupCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.backup")
    private Path file;

    @Override
    public void run() {
        DataFolder folder = program.folder();
        if (isRecord(folder)) {
            throw new CommandFailure(MESSAGES.text("backup.itself", file.toString()));
        }
        if (Backup.wouldLose(file)) {
            throw new CommandFailure(MESSAGES.text("backup.other", file.toString()));
        }
        WholeFile.write(file, Backup.of(folder, program.clock()));
        if (!WholeFile.isStandardOutput(file)) {
            program.terminal().line(MESSAGES.text("backup.written", file.toString()));
        }
    }

    /** Whether the file is one of those that the record consists of, under whatever name. */
    private boolean isRecord(DataFolder folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder.path(), folder.record().getFileName() + "*")) {
            for (Path part : parts) {
                if (Files.exists(file) && Files.isSameFile(part, file)) {
                    return true;
                }
            }
            return false;
        } catch (IOException noFolder) {
            return false;
        }
    }
}
