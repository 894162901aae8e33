package org.balancingact.cli;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balancingact.cli.dashboard.TextDashboard;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.VisibleText;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RunId;
import org.balancingact.play.Question;
import org.balancingact.report.Debrief;
import org.balancingact.report.json.RunJson;
import org.balancingact.scenario.json.ScenarioDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Plays a scenario: with a person at the terminal, or a list of options. */
@Command(name = "play")
final class PlayCommand implements Runnable {
    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
    private String scenario;

    @Option(names = "--mode", paramLabel = "MODE", converter = PlayMode.class, descriptionKey = "option.mode")
    private Mode mode = Mode.LEARN;

    @Option(names = "--alias", paramLabel = "NAME", descriptionKey = "option.alias")
    private Optional<String> alias = Optional.empty();

    @Option(names = "--ask", paramLabel = "WHAT", split = ",", descriptionKey = "option.ask")
    private Set<Question> asked = new LinkedHashSet<>();

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "option.seed.play")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--choose", paramLabel = "ID,ID,...", descriptionKey = "option.choose")
    private Optional<String> options = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--causes", descriptionKey = "option.causes")
    private boolean causes;

    @Override
    public void run() {
        if (json && options.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.of("cli").text("choose.json"));
        }
        if (alias.filter(VisibleText::looksEmpty).isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.of("cli").text("alias.unseen"));
        }
        ScenarioDocument document = program.scenarios().open(scenario);
        options.ifPresentOrElse(chosen -> script(document, chosen), () -> play(document));
    }

    private void script(ScenarioDocument document, String chosen) {
        List<String> ids = Arrays.stream(chosen.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
        Run run = ScriptedPlay.play(document.scenario(), ids);
        if (json) {
            program.terminal().output().println(RunJson.of(run));
        } else {
            new TextDashboard(program.terminal(), Debrief.of(run)).show(causes);
        }
    }

    private void play(ScenarioDocument document) {
        try (Journal journal = program.openJournal()) {
            RunId id = journal.begin(new NewRun(document, seed.orElseGet(() -> new SecureRandom().nextLong()), mode, alias,
                    program.clock().instant()));
            new RecordedPlay(program, journal, asked, causes).begin(id);
        }
    }
}
