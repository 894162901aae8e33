package org.balancingact.cli;

import org.balancingact.cli.terminal.Terminal;
import org.balancingact.file.WholeFile;
import org.balancingact.file.WrittenFile;
import org.balancingact.i18n.Messages;

/** Tells which files were written. */
record Written(Terminal terminal) {
    private static final Messages MESSAGES = Messages.of("cli");

    void tell(WrittenFile written) {
        // Whoever sends the file on to another program wants nothing else in it.
        if (!WholeFile.isStandardOutput(written.file())) {
            String file = written.file().toString();
            terminal.line(MESSAGES.text(written.replaced() ? "export.replaced" : "export.written", file));
        }
    }
}
