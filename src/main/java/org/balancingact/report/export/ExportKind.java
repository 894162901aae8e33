package org.balancingact.report.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.report.page.DebriefPage;
import org.balancingact.report.page.GuidePage;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.report.room.RoomDebrief;
import org.balancingact.report.table.CsvWriter;
import org.balancingact.report.table.XlsxWriter;
import org.balancingact.report.words.Occasion;

/** The files that a run can be handed over as. Each says that it is not for selection or appraisal. */
public enum ExportKind {
    /** The debrief as a page for paper, made to be read as it is. */
    PDF("pdf", run -> PdfPrinter.print(page(run))),
    /** The same page as HTML. */
    PAGE("html", run -> page(run).getBytes(StandardCharsets.UTF_8)),
    /** What a facilitator needs to talk the run over, to print. */
    GUIDE("guide.pdf", run -> PdfPrinter.print(GuidePage.write(run.debrief(), Occasion.of(run.record())))),
    /** The decisions as comma-separated values. */
    CSV("csv", run -> separated(CsvWriter.write(run.debrief()))),
    /** The decisions as a workbook. */
    XLSX("xlsx", run -> XlsxWriter.write(run.debrief(), Occasion.of(run.record()))),
    /** The votes of the room that played it as comma-separated values; of another run there are none. */
    VOTES("votes.csv", run -> separated(CsvWriter.votes(run.debrief()))),
    /** The run, whole, for another copy of the program. */
    RUN("run.json", run -> RunFile.write(run.record(), run.document(), run.debrief().room().map(RoomDebrief::room)).getBytes(StandardCharsets.UTF_8));

    private final String extension;
    private final Function<ExportedRun, byte[]> writer;

    ExportKind(String extension, Function<ExportedRun, byte[]> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** Those that the run has. */
    public static List<ExportKind> of(ExportedRun run) {
        return Stream.of(values()).filter(kind -> kind != VOTES || run.debrief().room().isPresent()).toList();
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
        return DebriefPage.write(run.debrief(), Occasion.of(run.record()), run.takeaway(), Optional.of(run.code().text()));
    }

    /** Spreadsheets take a file of separated values for UTF-8 only if it begins with a byte order mark. */
    private static byte[] separated(String values) {
        return ("\uFEFF" + values).getBytes(StandardCharsets.UTF_8);
    }
}
