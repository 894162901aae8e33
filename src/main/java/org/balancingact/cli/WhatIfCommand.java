package org.balancingact.cli;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.WhatIf;
import org.balancingact.cli.dashboard.WhatIfText;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.report.json.WhatIfJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Swaps one choice of a finished run and shows what would have come of it. */
@Command(name = "whatif")
final class WhatIfCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "parameter.run")
    private String run;

    @Option(names = "--at", required = true, paramLabel = "SCENE", descriptionKey = "option.at")
    private String scene;

    @ArgGroup(multiplicity = "1")
    private Swap swap = new Swap();

    /** What is picked instead. */
    static final class Swap {
        @Option(names = "--pick", paramLabel = "OPTION", descriptionKey = "option.pick")
        private Optional<String> option = Optional.empty();

        @Option(names = "--same-style-well", descriptionKey = "option.same-style-well")
        private boolean doneWell;
    }

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private Spoiling spoiling;

    @Override
    public void run() {
        try (Journal journal = program.openRecord()) {
            RecordedRuns runs = new RecordedRuns(journal);
            WhatIf whatIf = swap(runs.kept(runs.told(run, spoiling)).run());
            if (json) {
                program.terminal().output().println(WhatIfJson.of(whatIf));
            } else {
                new WhatIfText(program.terminal(), whatIf).show();
            }
        }
    }

    private WhatIf swap(Run original) {
        Choice choice = original.choices().stream().filter(made -> made.scene().id().equals(scene)).findFirst()
                .orElseThrow(() -> new CommandFailure(MESSAGES.text("whatif.scene", scene,
                        Lists.and(original.choices().stream().map(made -> made.scene().id()).toList()))));
        if (swap.doneWell) {
            return WhatIf.doneWell(original, choice.number()).orElseThrow(() -> new CommandFailure(MESSAGES.text("whatif.well", scene)));
        }
        String option = swap.option.orElseThrow();
        List<String> offered = choice.offered().stream().map(org.balancingact.scenario.Option::id).sorted().toList();
        if (!offered.contains(option)) {
            throw new CommandFailure(MESSAGES.text("whatif.option", option, scene, Lists.and(offered)));
        }
        return WhatIf.swap(original, choice.number(), option);
    }
}
