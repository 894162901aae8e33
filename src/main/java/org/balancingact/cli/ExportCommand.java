package org.balancingact.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunCode;
import org.balancingact.journal.RunFile;
import org.balancingact.journal.RunRecord;
import org.balancingact.report.Debrief;
import org.balancingact.report.Occasion;
import org.balancingact.report.TakeAlong;
import org.balancingact.report.page.DebriefPage;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.report.table.CsvWriter;
import org.balancingact.report.table.XlsxWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the debrief of a finished run into files that can be handed over. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of("cli");
    /** Spreadsheets take a file of separated values for UTF-8 only if it begins so. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @ParentCommand
    private CommandLineProgram program;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "parameter.run")
    private String run;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "option.html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "option.pdf")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "option.csv")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "option.xlsx")
    private Optional<Path> xlsx = Optional.empty();

    @Option(names = "--run", paramLabel = "FILE", descriptionKey = "option.run")
    private Optional<Path> runFile = Optional.empty();

    @Option(names = "--code", descriptionKey = "option.code")
    private boolean code;

    @Override
    public Integer call() {
        if (!code && Stream.of(html, pdf, csv, xlsx, runFile).allMatch(Optional::isEmpty)) {
            throw new CommandLine.ParameterException(spec.commandLine(), MESSAGES.text("export.nothing"));
        }
        try (Journal journal = program.openJournal()) {
            RecordedRuns runs = new RecordedRuns(journal);
            RunRecord record = runs.finished(run);
            writeDebrief(record, runs.debrief(record), journal.takeaway(record.id()).map(TakeAlong::of).orElse(TakeAlong.NOTHING));
            KeptRun kept = KeptRun.of(journal, record.id());
            runFile.ifPresent(file -> write(file, RunFile.write(record, kept.document()).getBytes(StandardCharsets.UTF_8)));
            if (code) {
                program.terminal().line(RunCode.of(kept.document(), record).text());
            }
        }
        return CommandLineProgram.DONE;
    }

    private void writeDebrief(RunRecord record, Debrief debrief, TakeAlong takeAlong) {
        String page = DebriefPage.write(debrief, Occasion.of(record), takeAlong);
        html.ifPresent(file -> write(file, page.getBytes(StandardCharsets.UTF_8)));
        pdf.ifPresent(file -> write(file, printed(page)));
        csv.ifPresent(file -> write(file, separated(debrief)));
        xlsx.ifPresent(file -> write(file, workbook(debrief)));
    }

    private static byte[] printed(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfPrinter.print(page, bytes);
        return bytes.toByteArray();
    }

    private static byte[] separated(Debrief debrief) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        CsvWriter.write(debrief, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Debrief debrief) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxWriter.write(debrief, bytes);
        return bytes.toByteArray();
    }

    private void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
            program.terminal().line(MESSAGES.text("export.written", file.toString()));
        } catch (IOException unwritable) {
            throw new CommandFailure(MESSAGES.text("export.unwritable", file.toString()));
        }
    }
}
