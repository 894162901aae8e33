package org.balancingact.report.export;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.report.Debrief;
import org.balancingact.report.page.DebriefPage;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.report.table.CsvWriter;
import org.balancingact.report.table.XlsxWriter;
import org.balancingact.report.words.Occasion;

/** The files that a run can be handed over as. Each says that it is not for selection or appraisal. */
public enum ExportKind {
    /** The debrief as a page for paper, made to be read as it is. */
    PDF("pdf", ExportKind::printed),
    /** The same page as HTML. */
    PAGE("html", run -> page(run).getBytes(StandardCharsets.UTF_8)),
    /** The decisions as comma-separated values. */
    CSV("csv", run -> separated(run.debrief())),
    /** The decisions as a workbook. */
    XLSX("xlsx", ExportKind::workbook),
    /** The run, whole, for another copy of the program. */
    RUN("run.json", run -> RunFile.write(run.record(), run.document()).getBytes(StandardCharsets.UTF_8));

    /** Spreadsheets take a file of separated values for UTF-8 only if it begins so. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String extension;
    private final Function<ExportedRun, byte[]> writer;

    ExportKind(String extension, Function<ExportedRun, byte[]> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** The word in message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of its files’ names, without the first dot. */
    public String extension() {
        return extension;
    }

    public String fileName(ExportedRun run) {
        return run.fileName() + "." + extension;
    }

    public byte[] content(ExportedRun run) {
        return writer.apply(run);
    }

    private static String page(ExportedRun run) {
        return DebriefPage.write(run.debrief(), Occasion.of(run.record()), run.takeaway());
    }

    private static byte[] printed(ExportedRun run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfPrinter.print(page(run), bytes);
        return bytes.toByteArray();
    }

    private static byte[] separated(Debrief debrief) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        CsvWriter.write(debrief, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(ExportedRun run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxWriter.write(run.debrief(), Occasion.of(run.record()), bytes);
        return bytes.toByteArray();
    }
}
