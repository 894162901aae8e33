package org.balancingact.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.balancingact.file.WholeFile;
import org.balancingact.file.WrittenFile;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunRecord;
import org.balancingact.report.export.ExportKind;
import org.balancingact.report.export.ExportedRun;
import org.balancingact.report.export.PlotFormat;
import org.balancingact.report.export.Plots;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the debrief of a finished run into files that can be handed over. */
@Command(name = "export")
final class ExportCommand implements Runnable {
    private static final Messages MESSAGES = Messages.of("cli");

    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "parameter.run")
    private String run;

    @Mixin
    private PageFiles pages;

    @Option(names = "--guide", paramLabel = "FILE", descriptionKey = "option.guide")
    private Optional<Path> guide = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "option.csv")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "option.xlsx")
    private Optional<Path> xlsx = Optional.empty();

    @Option(names = "--votes", paramLabel = "FILE", descriptionKey = "option.votes")
    private Optional<Path> votes = Optional.empty();

    @Option(names = "--run", paramLabel = "FILE", descriptionKey = "option.run")
    private Optional<Path> runFile = Optional.empty();

    @Option(names = "--svg", paramLabel = "FOLDER", descriptionKey = "option.svg")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--png", paramLabel = "FOLDER", descriptionKey = "option.png")
    private Optional<Path> png = Optional.empty();

    @Option(names = "--code", descriptionKey = "option.code")
    private boolean code;

    @Mixin
    private Spoiling spoiling;

    @Override
    public void run() {
        boolean file = pages.isAsked() || Stream.of(guide, csv, xlsx, votes, runFile, svg, png).anyMatch(Optional::isPresent);
        if (!code && !file) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.text("export.nothing"));
        }
        try (Journal journal = program.openRecord()) {
            RecordedRuns runs = new RecordedRuns(journal);
            // A code is no more than the picks, and nobody reads it: it need not wait for the debrief.
            RunRecord record = file ? runs.told(run, spoiling) : runs.finished(run);
            ExportedRun exported = ExportedRun.of(journal, record.id());
            if (votes.isPresent() && exported.debrief().room().isEmpty()) {
                throw new CommandFailure(MESSAGES.text("export.no-room"));
            }
            write(exported);
        }
    }

    private void write(ExportedRun exported) {
        write(exported, ExportKind.PAGE, pages.html());
        write(exported, ExportKind.PDF, pages.pdf());
        write(exported, ExportKind.GUIDE, guide);
        write(exported, ExportKind.CSV, csv);
        write(exported, ExportKind.XLSX, xlsx);
        write(exported, ExportKind.VOTES, votes);
        write(exported, ExportKind.RUN, runFile);
        svg.ifPresent(folder -> Plots.write(exported, PlotFormat.SVG, folder).forEach(this::tell));
        png.ifPresent(folder -> Plots.write(exported, PlotFormat.PNG, folder).forEach(this::tell));
        if (code) {
            program.terminal().line(exported.code().text());
        }
    }

    private void write(ExportedRun exported, ExportKind kind, Optional<Path> asked) {
        asked.ifPresent(file -> tell(WholeFile.write(file, kind.content(exported))));
    }

    private void tell(WrittenFile written) {
        new Written(program.terminal()).tell(written);
    }
}
