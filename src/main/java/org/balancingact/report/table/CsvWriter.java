package org.balancingact.report.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.report.Debrief;

/** Decisions, the votes of a room or several runs together, as comma-separated values (RFC 4180), safe to open in a spreadsheet. */
public final class CsvWriter {
    /** A cell that begins with one of these would be run as a formula by spreadsheets. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvWriter() {}

    /** The file of the decisions. */
    public static String write(Debrief debrief) {
        return write(DecisionTable.headings(), DecisionTable.rows(debrief));
    }

    /** The file of the votes of the room that played the run; of another run it has none. */
    public static String votes(Debrief debrief) {
        return write(VotesTable.headings(), debrief.room().stream().flatMap(VotesTable::rows));
    }

    /** The file of several runs together. */
    public static String write(Cohort cohort) {
        return write(CohortTable.headings(), CohortTable.rows(cohort));
    }

    private static String write(List<String> headings, Stream<List<Object>> rows) {
        StringWriter text = new StringWriter();
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(text)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvWriter::cell).toList()));
            csv.writeRecord(caution(headings.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return text.toString();
    }

    /** As long as every other row: strict readers stop at one that is not. */
    private static List<String> caution(int columns) {
        List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
        row.set(0, DecisionTable.caution());
        return row;
    }

    /** Numbers as they are; a text that could be taken for a formula gets an apostrophe in front. */
    static String cell(Object value) {
        String text = value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
