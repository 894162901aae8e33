package org.balancingact.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.Occasion;
import org.balancingact.scenario.Indicator;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The decisions, the weekly values, the facts of the run, what a facilitator needs and the votes of a room as a workbook. Texts are stored as texts, so none can run as a formula. */
public final class XlsxWriter {
    private static final String PROGRAM = "Balancing Act";
    private static final String VERSION = "1.0";
    private static final double LINE = 15;
    /** Letters that fit into the narrowest and the widest column. */
    private static final int NARROW = 9;
    private static final int WIDE = 34;
    private static final int FACT = 80;
    private static final Messages MESSAGES = Messages.of("table");

    private XlsxWriter() {}

    /** The content of the file. */
    public static byte[] write(Debrief debrief, Occasion occasion) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            table(DecisionTable.headings(), DecisionTable.rows(debrief).toList(), sheet(workbook, MESSAGES.text("sheet")));
            weeks(debrief, sheet(workbook, MESSAGES.text("sheet.weeks")));
            run(debrief, occasion, sheet(workbook, MESSAGES.text("sheet.run")));
            table(GuideTable.headings(), GuideTable.rows(debrief).toList(), sheet(workbook, GuideTable.name()));
            debrief.room().ifPresent(room -> {
                table(VotesTable.headings(), VotesTable.rows(room).toList(), sheet(workbook, VotesTable.name()));
                table(VotesTable.shiftHeadings(), VotesTable.shifts(room).toList(), sheet(workbook, VotesTable.shiftName()));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** Several runs together. */
    public static byte[] write(Cohort cohort) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            table(CohortTable.headings(), CohortTable.rows(cohort).toList(), sheet(workbook, MESSAGES.text("sheet")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** On paper as wide as a page, with its headings and the caution on each. */
    private static Worksheet sheet(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(DecisionTable.caution(), Position.LEFT);
        return sheet;
    }

    private static void table(List<String> headings, List<List<Object>> rows, Worksheet sheet) {
        List<Integer> widths = widths(headings, rows);
        headings(sheet, headings, widths);
        for (int row = 0; row < rows.size(); row++) {
            List<Object> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row + 1, column, cells.get(column));
            }
            sheet.rowHeight(row + 1, height(cells, widths));
        }
        sheet.value(rows.size() + 2, 0, DecisionTable.caution());
    }

    private static void weeks(Debrief debrief, Worksheet sheet) {
        List<String> headings = Stream.concat(Stream.of(MESSAGES.text("column.week")), Arrays.stream(Indicator.values()).map(Names::of)).toList();
        headings(sheet, headings, headings.stream().map(heading -> heading.length() + 2).toList());
        List<Levels> history = debrief.run().history();
        for (int week = 0; week < history.size(); week++) {
            int column = 0;
            put(sheet, week + 1, column++, week);
            for (Indicator indicator : Indicator.values()) {
                put(sheet, week + 1, column++, Shown.points(history.get(week), indicator));
            }
        }
        sheet.value(history.size() + 2, 0, DecisionTable.caution());
    }

    private static void run(Debrief debrief, Occasion occasion, Worksheet sheet) {
        sheet.width(0, WIDE / 2.0);
        sheet.width(1, FACT);
        fact(sheet, 0, "run.scenario", debrief.run().scenario().title());
        fact(sheet, 1, "run.ending", debrief.finish().ending().title());
        fact(sheet, 2, "run.craft", CraftWords.summary(debrief));
        int row = 3;
        if (occasion.alias().isPresent()) {
            fact(sheet, row++, "run.player", occasion.alias().get());
        }
        if (occasion.mode().isPresent()) {
            fact(sheet, row++, "run.mode", occasion.mode().get());
        }
        if (occasion.date().isPresent()) {
            fact(sheet, row, "run.date", "");
            sheet.value(row, 1, occasion.date().get());
            sheet.style(row, 1).format("yyyy-mm-dd").horizontalAlignment("left").set();
            row++;
        }
        sheet.value(row + 1, 0, DecisionTable.caution());
    }

    private static void fact(Worksheet sheet, int row, String heading, String text) {
        sheet.value(row, 0, MESSAGES.text(heading));
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        sheet.value(row, 1, text);
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(row, height(List.of(text), List.of(FACT)));
    }

    private static void headings(Worksheet sheet, List<String> headings, List<Integer> widths) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
        }
        sheet.rowHeight(0, 2 * LINE);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    /** In letters, by the longest text of each column; a heading may take two lines. */
    private static List<Integer> widths(List<String> headings, List<List<Object>> rows) {
        return IntStream.range(0, headings.size()).mapToObj(column -> {
            int heading = Math.max(NARROW, headings.get(column).length() / 2 + 4);
            int longest = rows.stream().mapToInt(row -> row.get(column).toString().length() + 2).max().orElse(0);
            return Math.max(heading, Math.min(WIDE, longest));
        }).toList();
    }

    /** Programs don’t make rows higher by themselves for texts that run over several lines, and none higher than the most. */
    private static double height(List<Object> cells, List<Integer> widths) {
        return Math.min(Worksheet.MAX_ROW_HEIGHT, LINE * Math.max(1, lines(cells, widths)));
    }

    private static long lines(List<Object> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size()).mapToLong(column -> cells.get(column).toString().lines()
                .mapToLong(line -> 1 + line.length() / widths.get(column)).sum()).max().orElse(0);
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).verticalAlignment("top").horizontalAlignment("center").set();
        } else {
            sheet.value(row, column, value.toString());
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
