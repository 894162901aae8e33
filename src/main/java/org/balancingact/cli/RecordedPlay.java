package org.balancingact.cli;

import java.util.Set;
import org.balancingact.cli.dashboard.TextDashboard;
import org.balancingact.cli.play.PlayedRun;
import org.balancingact.cli.play.Question;
import org.balancingact.cli.play.TerminalPlay;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;

/** A run on record, played at the terminal by the one window that has claimed it: to its dashboard, or until later. */
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
        play(id, true);
    }

    /** From the page on that was open last. */
    void resume(RunId id) {
        play(id, false);
    }

    private void play(RunId id, boolean briefing) {
        RecordedRuns runs = new RecordedRuns(journal);
        RunRecord record = runs.record(id);
        Journal.Claim claim = journal.claim(id).orElseThrow(() -> new CommandFailure(MESSAGES.text("resume.claimed")));
        try {
            PlayedRun played = new PlayedRun(journal, program.clock(), record, runs.replay(record));
            TerminalPlay play = new TerminalPlay(terminal, played, asked);
            if (toTheEnd(play, record, briefing)) {
                // From here on it is known what was leading and what managing: the window need not ask for a first impression.
                journal.impression(id, FirstImpression.SKIPPED);
                new TextDashboard(terminal, runs.debrief(runs.record(id))).show(causes);
                journal.leaveDebrief(id);
            } else {
                terminal.say(journal.isLasting() ? MESSAGES.text("leave.saved", program.resumeHint(id)) : MESSAGES.text("leave.lost"));
            }
        } finally {
            claim.close();
        }
    }

    private static boolean toTheEnd(TerminalPlay play, RunRecord record, boolean briefing) {
        if (record.finish().isPresent()) {
            play.end();
            return true;
        }
        return briefing ? play.fromTheBriefing() : play.onwards();
    }
}
