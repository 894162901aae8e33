package org.balancingact.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.balancingact.analysis.census.Census;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.i18n.Messages;
import org.balancingact.report.json.CensusJson;
import org.balancingact.report.json.SurveyJson;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.balancingact.scenario.kept.KeptCensus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts every run of a scenario that hasn’t come with its count; where it is stopped, or not wanted, estimates from random runs stand in, marked as such. */
@Command(name = "census")
final class CensusCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of("cli");
    /** Random runs that an estimate rests on. */
    private static final int SAMPLE = 1_000;
    /** Random runs that say, before a count, whether there can be one and how long it takes. */
    private static final int FIRST_LOOK = 250;

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
    private String scenario;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--estimate", descriptionKey = "option.estimate")
    private boolean estimate;

    @Option(names = "--keep", descriptionKey = "option.keep")
    private boolean keep;

    @Override
    public Integer call() {
        Optional<FileBeside> kept = keep ? Optional.of(FileBeside.of(Path.of(scenario), ShippedScenarios.CENSUS)) : Optional.empty();
        ScenarioDocument document = program.scenarios().open(scenario);
        Optional<Census> shipped = keep || estimate ? Optional.empty() : KeptCensus.of(document);
        if (shipped.isPresent()) {
            show(shipped.get(), document.scenario());
            return CommandLineProgram.DONE;
        }
        Scenario playable = document.scenario();
        if (estimate) {
            show(estimated(playable), playable);
            return CommandLineProgram.DONE;
        }
        Counted looked = Counted.estimate(playable, FIRST_LOOK);
        if (looked.estimate().isBeyondCounting()) {
            program.terminal().complain(MESSAGES.text("census.beyond"));
            show(estimated(playable), playable);
            return CommandLineProgram.DONE;
        }
        try (Interruption interruption = new Interruption()) {
            Counted counted = looked.count(playable, program.terminal(), program.clock(), interruption);
            counted.census().ifPresentOrElse(census -> {
                kept.ifPresent(file -> file.write(KeptCensus.write(document, census)));
                show(census, playable);
            }, () -> {
                program.terminal().complain(MESSAGES.text("census.stopped"));
                show(estimated(playable), playable);
            });
            return counted.census().isPresent() ? CommandLineProgram.DONE : CommandLineProgram.FAILED;
        }
    }

    private static Survey estimated(Scenario playable) {
        return Counted.estimate(playable, SAMPLE).estimate();
    }

    private void show(Census census, Scenario playable) {
        if (json) {
            program.terminal().output().println(CensusJson.of(census));
        } else {
            new CensusText(program.terminal(), playable).show(census);
        }
    }

    private void show(Survey survey, Scenario playable) {
        if (json) {
            program.terminal().output().println(SurveyJson.of(survey, playable));
        } else {
            new SurveyText(program.terminal(), playable).show(survey);
        }
    }
}
