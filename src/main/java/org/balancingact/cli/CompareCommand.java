package org.balancingact.cli;

import java.util.Optional;
import org.balancingact.analysis.Comparison;
import org.balancingact.cli.dashboard.CompareText;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.report.ComparedRun;
import org.balancingact.report.ComparedRuns;
import org.balancingact.report.MetEndings;
import org.balancingact.report.json.ComparisonJson;
import org.balancingact.report.words.ComparisonWords;
import org.balancingact.report.words.RunNames;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.kept.KeptGoldenRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lays a finished run beside another, or beside a golden run of its scenario. */
@Command(name = "compare")
final class CompareCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "parameter.run")
    private String run;

    @Parameters(index = "1", paramLabel = "RUN|MODEL", descriptionKey = "parameter.other")
    private String other;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private Spoiling spoiling;

    @Override
    public void run() {
        try (Journal journal = program.openRecord()) {
            RecordedRuns runs = new RecordedRuns(journal);
            ComparedRun first = runs.compared(runs.told(run, spoiling));
            ComparedRun second = second(runs, first, MetEndings.of(journal, first.document().scenario().id(),
                    first.counted().finish().ending().id()));
            if (!Comparison.areComparable(first.counted(), second.counted())) {
                throw new CommandFailure(ComparisonWords.different(first, second));
            }
            ComparedRuns both = ComparedRuns.of(first, second);
            if (json) {
                program.terminal().output().println(ComparisonJson.of(both));
            } else {
                new CompareText(program.terminal(), both).show();
            }
        }
    }

    /** The name of a golden run to an ending says that there is this ending. */
    private static boolean mayBeNamed(Playthrough golden, MetEndings met) {
        return golden.purpose() != Playthrough.Purpose.ENDING || met.includes(golden.ending());
    }

    private ComparedRun second(RecordedRuns runs, ComparedRun first, MetEndings met) {
        KeptGoldenRuns golden = KeptGoldenRuns.of(first.document());
        return golden.named(other).map(known -> ComparedRun.golden(golden, known, RunNames.golden(known, golden.document().scenario())))
                .or(() -> Optional.of(other).filter(runs::isKnown).map(known -> runs.told(known, spoiling)).map(runs::compared))
                .orElseThrow(() -> new CommandFailure(MESSAGES.text("compare.unknown", other,
                        Lists.and(golden.runs().stream().filter(run -> mayBeNamed(run, met)).map(Playthrough::typed).toList()))));
    }
}
