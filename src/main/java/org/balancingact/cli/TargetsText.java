package org.balancingact.cli;

import java.util.List;
import org.balancingact.check.Target;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;

/** What is measured of scenarios, each with its value and its bounds; what is missed comes first in its line. */
final class TargetsText {
    private static final Messages MESSAGES = Messages.of("cli");

    private final Terminal terminal;

    TargetsText(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(String name, List<Target> targets) {
        terminal.section(MESSAGES.text("targets.of", name));
        targets.forEach(target -> terminal.line(MESSAGES.text(target.isMet() ? "targets.met" : "targets.missed",
                target.name(), target.said(), target.bounds())));
        terminal.line(MESSAGES.text("targets.count", targets.stream().filter(Target::isMet).count(), targets.size()));
    }
}
