package org.balancingact.cli;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.play.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Goes on with an unfinished run: the one named, or the one that was played last. */
@Command(name = "resume")
final class ResumeCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RUN", descriptionKey = "parameter.run.unfinished")
    private Optional<String> run = Optional.empty();

    @Option(names = "--ask", paramLabel = "WHAT", split = ",", descriptionKey = "option.ask")
    private Set<Question> asked = new LinkedHashSet<>();

    @Option(names = "--causes", descriptionKey = "option.causes")
    private boolean causes;

    @Override
    public void run() {
        try (Journal journal = program.openRecord()) {
            RecordedRuns runs = new RecordedRuns(journal);
            RunId id = run.map(runs::find).or(() -> journal.latestUnfinished().map(RunSummary::id))
                    .orElseThrow(() -> new CommandFailure(MESSAGES.text("resume.none")));
            new RecordedPlay(program, journal, asked, causes).resume(id);
        }
    }
}
