package org.balancingact.cli;

import java.util.List;
import org.balancingact.analysis.Mix;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunSummary;
import org.balancingact.report.json.RunsJson;
import org.balancingact.report.words.MixWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the record, newest first. */
@Command(name = "runs")
final class RunsCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final String INDENT = " ".repeat(10);

    @ParentCommand
    private CommandLineProgram program;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private Spoiling spoiling;

    @Override
    public void run() {
        try (Journal journal = program.openRecord()) {
            List<RunSummary> runs = new RecordedRuns(journal).all();
            if (json) {
                program.terminal().output().println(RunsJson.of(runs, spoiling.isWanted()));
            } else if (runs.isEmpty()) {
                program.terminal().say(MESSAGES.text("runs.none"));
            } else {
                runs.forEach(this::show);
            }
        }
    }

    private void show(RunSummary run) {
        String day = RecordedRuns.moment(run.started());
        String played = MESSAGES.text("runs.mode." + run.mode().id());
        String mode = run.alias().map(alias -> MESSAGES.text("runs.alias", played, alias)).orElse(played);
        Mix mix = new Mix(run.leaderPicks(), run.managerPicks());
        // What was leading and what managing is told by the debrief, so not before.
        String counts = run.revealed() || spoiling.isWanted() ? MixWords.counts(mix) : MESSAGES.text("runs.not-debriefed");
        String details = run.ending().map(ending -> MESSAGES.text("runs.finished", day, mode, ending, counts))
                .orElseGet(() -> MESSAGES.plural("runs.unfinished", mix.total(), day, mode));
        program.terminal().say(MESSAGES.text("runs.title", RecordedRuns.brief(run.id()), run.scenarioTitle()), "", INDENT);
        program.terminal().say(details, INDENT, INDENT);
    }
}
