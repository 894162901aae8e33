package org.balancingact.cli;

import java.util.Set;
import org.balancingact.cli.dashboard.TextDashboard;
import org.balancingact.cli.play.Storyteller;
import org.balancingact.cli.play.TerminalPlay;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.play.Opened;
import org.balancingact.play.Question;
import org.balancingact.report.Debrief;

/** A run on record, played at the terminal: to its dashboard, or until later. */
final class RecordedPlay {
    private static final Messages MESSAGES = Messages.of("cli");

    private final Terminal terminal;
    private final CommandLineProgram program;
    private final Journal journal;
    private final Set<Question> asked;
    private final boolean causes;

    RecordedPlay(CommandLineProgram program, Journal journal, Set<Question> asked, boolean causes) {
        this.program = program;
        this.terminal = program.terminal();
        this.journal = journal;
        this.asked = asked;
        this.causes = causes;
    }

    /** From the briefing on. */
    void begin(RunId id) {
        KeptRun kept = KeptRun.of(journal, id);
        boolean told = storyteller(kept).brief(journal.isLasting());
        if (told) {
            storyteller(kept).promised().ifPresent(promise -> journal.promise(id, promise));
        }
        open(id, told);
    }

    /** From the page on that was open last. */
    void resume(RunId id) {
        open(id, true);
    }

    /** @param reading whether the player goes on reading; else leaves it for later */
    private void open(RunId id, boolean reading) {
        Opened opened = Opened.of(journal, id);
        if (opened instanceof Opened.Story story) {
            play(id, story, reading);
        } else if (opened instanceof Opened.Ending ending) {
            storyteller(ending.kept()).end(ending.kept().run().finish().orElseThrow());
            debrief(id);
        } else {
            throw new CommandFailure(opened instanceof Opened.Elsewhere ? MESSAGES.text("resume.claimed")
                    : MESSAGES.text("resume.finished", RecordedRuns.brief(id)));
        }
    }

    private void play(RunId id, Opened.Story story, boolean reading) {
        try {
            Storyteller storyteller = storyteller(story.kept());
            if (reading && new TerminalPlay(terminal, storyteller, story, program.clock(), asked).onwards()) {
                debrief(id);
            } else {
                terminal.say(journal.isLasting() ? MESSAGES.text("leave.saved", program.resumeHint(id)) : MESSAGES.text("leave.lost"));
            }
        } finally {
            story.leave();
        }
    }

    private Storyteller storyteller(KeptRun kept) {
        return new Storyteller(terminal, kept.document().scenario());
    }

    private void debrief(RunId id) {
        // From here on it is known what was leading and what managing: the window need not ask for a first impression.
        journal.impression(id, FirstImpression.SKIPPED);
        new TextDashboard(terminal, Debrief.of(KeptRun.of(journal, id))).show(causes);
        journal.leaveDebrief(id);
    }
}
