package org.balancingact.cli.dashboard;

import java.util.List;
import org.balancingact.analysis.WhatIf;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/** A run beside the run that one other pick would have made of it. */
public final class WhatIfText {
    private static final Messages MESSAGES = Messages.of("dashboard");

    private final Terminal terminal;
    private final WhatIf whatIf;

    public WhatIfText(Terminal terminal, WhatIf whatIf) {
        this.terminal = terminal;
        this.whatIf = whatIf;
    }

    public void show() {
        Choice before = whatIf.original().choices().get(whatIf.position() - 1);
        Choice after = whatIf.swapped().choices().get(whatIf.position() - 1);
        terminal.heading(MESSAGES.text("whatif.heading", before.number(), before.week(), before.scene().title()));
        terminal.say(MESSAGES.text("whatif.swap", before.option().brief(), after.option().brief()));
        Finish was = whatIf.original().finish().orElseThrow();
        Finish would = whatIf.swapped().finish().orElseThrow();
        terminal.say(whatIf.changesEnding()
                ? Lists.sentences(MESSAGES.text("whatif.ending.other", was.ending().title(), would.ending().title()), would.ending().finding().orElse(""))
                : MESSAGES.text("whatif.ending.same", was.ending().title()));
        terminal.say(MESSAGES.text("whatif.outcomes"));
        OutcomePairs.show(terminal, whatIf.comparison());
        List<String> replaced = whatIf.replaced().stream().map(Numbers::whole).toList();
        terminal.say(replaced.isEmpty() ? MESSAGES.text("whatif.kept") : MESSAGES.text("whatif.replaced", Lists.and(replaced)));
    }
}
