package org.balancingact.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.balancingact.analysis.Mix;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunSummary;
import org.balancingact.report.MixWords;
import org.balancingact.report.RunsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the record, newest first. */
@Command(name = "runs")
final class RunsCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of("cli");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    @ParentCommand
    private CommandLineProgram program;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        try (Journal journal = program.openJournal()) {
            List<RunSummary> runs = new RecordedRuns(journal).all();
            if (json) {
                program.terminal().output().println(RunsJson.of(runs));
            } else if (runs.isEmpty()) {
                program.terminal().say(MESSAGES.text("runs.none"));
            } else {
                runs.forEach(this::show);
            }
        }
        return CommandLineProgram.DONE;
    }

    private void show(RunSummary run) {
        String day = DAY_AND_TIME.format(run.started().atZone(ZoneId.systemDefault()));
        String who = run.alias().map(alias -> MESSAGES.text("runs.alias", alias)).orElse("");
        String came = run.ending().map(ending -> MESSAGES.text("runs.ending", ending)).orElseGet(() -> MESSAGES.text("runs.unfinished"));
        program.terminal().say(MESSAGES.text("runs.title", RecordedRuns.brief(run.id()), run.scenarioTitle()), "", "          ");
        program.terminal().say(MESSAGES.text("runs.details", day, run.mode().id() + who, came,
                MixWords.counts(new Mix(run.leaderPicks(), run.managerPicks()))), "          ", "          ");
    }
}
