package org.balancingact.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.carry.ImportRefused;
import org.balancingact.journal.carry.ImportedRun;
import org.balancingact.journal.carry.RunImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a run that was played elsewhere into the record: from a run file, or from a run code and the scenario it fits. */
@Command(name = "import")
final class ImportCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "FILE|CODE", descriptionKey = "parameter.import")
    private String source;

    @Option(names = "--scenario", paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private Optional<String> scenario = Optional.empty();

    @Override
    public void run() {
        try (Journal journal = program.openRecord()) {
            if (!journal.isLasting()) {
                throw new CommandFailure(MESSAGES.text("import.not-kept"));
            }
            ImportedRun run = new RunSource(source).file().map(RunImport::file).orElseGet(() -> rebuild(journal));
            String id = RecordedRuns.brief(run.record().id());
            boolean added = run.addTo(journal);
            run.caution().ifPresent(program.terminal()::complain);
            program.terminal().say(MESSAGES.text(added ? "import.added" : "import.known", run.record().scenarioTitle(), id));
        }
    }

    private ImportedRun rebuild(Journal journal) {
        return RunImport.code(source, scenario.map(program.scenarios()::open).map(Stream::of)
                .orElseGet(() -> RunImport.knownScenarios(journal)), program.clock().instant());
    }
}
