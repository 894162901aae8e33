package org.balancingact.cli;

import java.util.Optional;
import org.balancingact.engine.Engine;
import org.balancingact.i18n.Messages;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the version of the program and that of its numbers. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Messages messages = Messages.of("cli");
        String version = Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                .orElseGet(() -> messages.text("program.unpacked"));
        return new String[] {messages.text("program.version", version, Engine.VERSION)};
    }
}
