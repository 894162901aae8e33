package org.balancingact.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.balancingact.analysis.GoldenRuns;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.Playthroughs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the golden runs beside a scenario file anew, and says what has changed. */
@Command(name = "record")
final class RecordCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.file")
    private Path file;

    @Override
    public void run() {
        FileBeside beside = FileBeside.of(file, ".playthroughs.json");
        Scenario scenario = program.scenarios().open(file.toString()).scenario();
        List<Playthrough> before = before(beside.path());
        GoldenRuns.Result result = GoldenRuns.of(scenario, before);
        beside.write(Playthroughs.write(result.runs()).getBytes(StandardCharsets.UTF_8));
        new GoldenRunChanges(before, result.runs()).lines().forEach(program.terminal()::line);
        result.notFound().forEach(name -> program.terminal().complain(MESSAGES.text("record.not-found", name)));
        program.terminal().line(MESSAGES.plural("record.written", result.runs().size(), beside.path().toString()));
    }

    private List<Playthrough> before(Path file) {
        try {
            return Files.exists(file) ? Playthroughs.read(file.getFileName().toString(), Files.readString(file)) : List.of();
        } catch (IOException | IllegalArgumentException broken) {
            program.terminal().complain(MESSAGES.text("record.broken", file.toString()));
            return List.of();
        }
    }
}
