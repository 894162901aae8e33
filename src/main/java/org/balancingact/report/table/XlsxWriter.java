package org.balancingact.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.Names;
import org.balancingact.scenario.Indicator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The decisions and the weekly values as a workbook. Texts are stored as texts, so none can run as a formula. */
public final class XlsxWriter {
    private static final String PROGRAM = "Balancing Act";
    private static final String VERSION = "1.0";
    private static final int WIDE = 48;
    private static final List<Integer> WIDE_COLUMNS = List.of(2, 8, 9, 10, 11);
    private static final Messages MESSAGES = Messages.of("table");

    private XlsxWriter() {}

    /**
     * @throws UncheckedIOException if the stream can't be written
     */
    public static void write(Debrief debrief, OutputStream to) {
        try (Workbook workbook = new Workbook(to, PROGRAM, VERSION)) {
            decisions(debrief, workbook.newWorksheet(DecisionTable.sheet()));
            weeks(debrief, workbook.newWorksheet(MESSAGES.text("sheet.weeks")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void decisions(Debrief debrief, Worksheet sheet) {
        headings(sheet, DecisionTable.headings());
        WIDE_COLUMNS.forEach(column -> sheet.width(column, WIDE));
        int[] row = {1};
        DecisionTable.rows(debrief).forEach(cells -> {
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row[0], column, cells.get(column));
            }
            row[0]++;
        });
        sheet.value(row[0] + 1, 0, DecisionTable.caution());
    }

    private static void weeks(Debrief debrief, Worksheet sheet) {
        headings(sheet, Stream.concat(Stream.of(MESSAGES.text("column.week")),
                Arrays.stream(Indicator.values()).map(Names::of)).toList());
        List<Levels> history = debrief.history();
        for (int week = 0; week < history.size(); week++) {
            sheet.value(week + 1, 0, week);
            for (Indicator indicator : Indicator.values()) {
                sheet.value(week + 1, 1 + indicator.ordinal(), Shown.points(history.get(week), indicator));
            }
        }
        sheet.value(history.size() + 2, 0, DecisionTable.caution());
    }

    private static void headings(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
