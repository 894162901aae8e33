package org.balancingact.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.ImportRefused;
import org.balancingact.journal.ImportedRun;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunCode;
import org.balancingact.journal.RunFile;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a run that was played elsewhere into the record: from a run file, or from a run code and the scenario it fits. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "FILE|CODE", descriptionKey = "parameter.import")
    private String source;

    @Option(names = "--scenario", paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private Optional<String> scenario = Optional.empty();

    @Override
    public Integer call() {
        try (Journal journal = program.openJournal()) {
            ImportedRun run = file().map(ImportCommand::read).orElseGet(() -> rebuild(journal));
            String id = RecordedRuns.brief(run.record().id());
            boolean added = journal.add(run.record(), run.document());
            program.terminal().say(MESSAGES.text(added ? "import.added" : "import.known", run.record().scenarioTitle(), id));
        } catch (ImportRefused refused) {
            throw new CommandFailure(refused.getMessage());
        }
        return CommandLineProgram.DONE;
    }

    private Optional<Path> file() {
        try {
            return Optional.of(Path.of(source)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static ImportedRun read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return RunFile.read(input.readNBytes(RunFile.BIGGEST_FILE + 1));
        } catch (IOException unreadable) {
            throw new CommandFailure(MESSAGES.text("scenario.unreadable", file.toString()));
        }
    }

    private ImportedRun rebuild(Journal journal) {
        RunCode code = RunCode.read(source);
        return scenarios(journal).filter(code::fits).findFirst()
                .map(document -> code.rebuild(document, program.clock().instant()))
                .orElseThrow(() -> new CommandFailure(MESSAGES.text("import.no-scenario")));
    }

    /** The one that is named; else those that come with the program, and those of the runs on record. */
    private Stream<ScenarioDocument> scenarios(Journal journal) {
        return scenario.map(program.scenarios()::open).map(Stream::of).orElseGet(() -> Stream.concat(
                ShippedScenarios.ids().stream().flatMap(id -> ShippedScenarios.read(id).stream()),
                journal.contentHashes().stream().flatMap(hash -> journal.scenarioText(hash).stream())
                        .map(text -> new ScenarioReader().read("record", text.getBytes(StandardCharsets.UTF_8))))
                .flatMap(reading -> reading.document().stream()));
    }
}
