package org.balancingact.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.cli.dashboard.CohortText;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.report.json.CohortJson;
import org.balancingact.report.page.CohortPage;
import org.balancingact.report.table.CsvWriter;
import org.balancingact.report.table.XlsxWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells several runs of one scenario together, from run files and run codes; nothing is taken into the record. */
@Command(name = "cohort")
final class CohortCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");
    /** Spreadsheets take a file of separated values for UTF-8 only if it begins so. */
    private static final String BYTE_ORDER = "\uFEFF";

    @ParentCommand
    private CommandLineProgram program;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE|FOLDER|CODE", descriptionKey = "parameter.cohort")
    private List<String> sources = List.of();

    @Option(names = "--scenario", paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private PageFiles pages;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "option.csv.cohort")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "option.xlsx.cohort")
    private Optional<Path> xlsx = Optional.empty();

    @Override
    public void run() {
        try (Journal journal = program.openJournal()) {
            GatheredRuns gathered = GatheredRuns.of(sources, scenario.map(program.scenarios()::open), journal, program.clock().instant());
            gathered.passedOver().forEach(program.terminal()::complain);
            if (gathered.runs().isEmpty()) {
                throw new CommandFailure(MESSAGES.text("cohort.none"));
            }
            tell(Cohort.of(gathered.runs()));
        }
    }

    private void tell(Cohort cohort) {
        Written written = new Written(program.terminal());
        pages.write(written, () -> CohortPage.write(cohort));
        csv.ifPresent(file -> written.tell(WholeFile.write(file, (BYTE_ORDER + CsvWriter.write(cohort)).getBytes(StandardCharsets.UTF_8))));
        xlsx.ifPresent(file -> written.tell(WholeFile.write(file, XlsxWriter.write(cohort))));
        if (json) {
            program.terminal().output().println(CohortJson.of(cohort));
        } else if (!pages.isAsked() && csv.isEmpty() && xlsx.isEmpty()) {
            CohortText.show(program.terminal(), cohort);
        }
    }
}
