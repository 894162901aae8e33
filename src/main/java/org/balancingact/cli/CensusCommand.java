package org.balancingact.cli;

import java.util.concurrent.Callable;
import org.balancingact.analysis.census.Census;
import org.balancingact.report.CensusJson;
import org.balancingact.scenario.Scenario;
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

    @Override
    public Integer call() {
        Scenario playable = program.scenarios().open(scenario).scenario();
        CountingNotice notice = new CountingNotice(program.terminal(), program.clock());
        Census census = Census.count(playable, Runtime.getRuntime().availableProcessors(), notice).orElseThrow();
        if (json) {
            program.terminal().output().println(CensusJson.of(census));
        } else {
            new CensusText(program.terminal(), playable).show(census);
        }
        return CommandLineProgram.DONE;
    }
}
