package org.balancingact.cli;

import org.balancingact.cli.dashboard.GuideText;
import org.balancingact.cli.dashboard.TextDashboard;
import org.balancingact.engine.Engine;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunRecord;
import org.balancingact.report.Debrief;
import org.balancingact.report.json.DebriefJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the dashboard of a finished run on record. */
@Command(name = "show")
final class ShowCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "parameter.run")
    private String run;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--causes", descriptionKey = "option.causes")
    private boolean causes;

    @Option(names = "--guide", descriptionKey = "option.guide.shown")
    private boolean guide;

    @Mixin
    private Spoiling spoiling;

    @Override
    public void run() {
        try (Journal journal = program.openRecord()) {
            RecordedRuns runs = new RecordedRuns(journal);
            RunRecord record = runs.told(run, spoiling);
            if (!record.engineVersion().equals(Engine.VERSION)) {
                program.terminal().complain(MESSAGES.text("show.other-engine", record.engineVersion(),
                        record.finish().orElseThrow().ending()));
            }
            Debrief debrief = Debrief.of(runs.kept(record), journal.room(record.id()));
            if (json) {
                program.terminal().output().println(DebriefJson.of(debrief));
            } else if (guide) {
                GuideText.show(program.terminal(), debrief);
            } else {
                new TextDashboard(program.terminal(), debrief).show(causes);
            }
        }
    }
}
