package org.balancingact.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.balancingact.analysis.census.Census;
import org.balancingact.report.CensusJson;
import org.balancingact.report.KeptCensus;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Counts every run of a scenario. It can be stopped as any command can. */
@Command(name = "census")
final class CensusCommand implements Callable<Integer> {
    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
    private String scenario;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--keep", descriptionKey = "option.keep")
    private boolean keep;

    @Override
    public Integer call() {
        Optional<FileBeside> kept = keep ? Optional.of(FileBeside.of(Path.of(scenario), ShippedScenarios.CENSUS)) : Optional.empty();
        ScenarioDocument document = program.scenarios().open(scenario);
        Scenario playable = document.scenario();
        CountingNotice notice = new CountingNotice(program.terminal(), program.clock());
        Census census = Census.count(playable, Runtime.getRuntime().availableProcessors(), notice).orElseThrow();
        kept.ifPresent(file -> file.write(KeptCensus.write(document, census)));
        if (json) {
            program.terminal().output().println(CensusJson.of(census));
        } else {
            new CensusText(program.terminal(), playable).show(census);
        }
        return CommandLineProgram.DONE;
    }
}
