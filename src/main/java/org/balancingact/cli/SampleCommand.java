package org.balancingact.cli;

import java.security.SecureRandom;
import java.util.Optional;
import org.balancingact.analysis.SampleResult;
import org.balancingact.analysis.Sampler;
import org.balancingact.report.json.SampleJson;
import org.balancingact.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Estimates from random runs what can happen in a scenario. */
@Command(name = "sample")
final class SampleCommand implements Runnable {
    private static final int MOST_RUNS = 10_000_000;
    private static final NumberRange RUNS = new NumberRange("--runs", 1, MOST_RUNS);

    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
    private String scenario;

    @Option(names = "--runs", paramLabel = "NUMBER", descriptionKey = "option.runs")
    private int runs = 1_000;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "option.seed.sample")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public void run() {
        RUNS.require(runs, spec);
        Scenario playable = program.scenarios().open(scenario).scenario();
        SampleResult sample = Sampler.sample(playable, runs, seed.orElseGet(() -> (long) new SecureRandom().nextInt(MOST_RUNS)));
        if (json) {
            program.terminal().output().println(SampleJson.of(sample));
        } else {
            new SampleText(program.terminal(), playable).show(sample);
        }
    }
}
