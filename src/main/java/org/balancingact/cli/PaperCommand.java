package org.balancingact.cli;

import java.security.SecureRandom;
import java.util.Optional;
import org.balancingact.report.page.PaperPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what a room without phones needs on paper: options, cards to hold up, a tally sheet, the facilitator's notes. */
@Command(name = "paper")
final class PaperCommand implements Runnable {
    /** Short enough to be typed again. */
    private static final int SEEDS = 1_000_000;

    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
    private String scenario;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "option.seed.paper")
    private Optional<Long> seed = Optional.empty();

    @Mixin
    private PageFiles files;

    @Override
    public void run() {
        files.mustBeAsked(spec);
        files.write(new Written(program.terminal()), () -> PaperPage.write(program.scenarios().open(scenario).scenario(),
                seed.orElseGet(() -> (long) new SecureRandom().nextInt(SEEDS))));
    }
}
