package org.balancingact.picture;

import java.util.List;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/**
 * The rows of a timeline: the name of an indicator, its line with its ground, where it stood at the end, and later.
 *
 * @param row the height of one
 */
record TimelineRows(Run run, Axis axis, TimelineForm form, double row, Weeks weeks, double width) {
    static final List<Indicator> ALL = List.of(Indicator.values());
    private static final Messages MESSAGES = Messages.of("plot");
    /** Where the columns of values end, before the right edge. */
    private static final double CHANGE = 3.1;
    private static final double LATER = 0.1;
    private static final double DOT = 0.26;
    private static final double INSET = 0.2;
    private static final double NAME_ABOVE = 0.75;

    /** The names of the columns of numbers. */
    void head(Sheet sheet, double line) {
        sheet.label(Role.MUTED, MESSAGES.text("timeline.end"), width - form.end(), line, Anchor.RIGHT);
        sheet.label(Role.MUTED, MESSAGES.text("timeline.change"), new Point(width - CHANGE, line), Anchor.RIGHT, Double.MAX_VALUE, form.hasChanges());
        if (weeks.haveEpilogue()) {
            sheet.label(Role.MUTED, MESSAGES.text("timeline.later"), width - LATER, line, Anchor.RIGHT);
        }
    }

    /** The lines around and between the rows, a heavier one between the two sides. */
    void rule(Sheet sheet, double top) {
        for (int k = 0; k <= ALL.size(); k++) {
            boolean heavy = k == 0 || k == ALL.size() || ALL.get(k).side() != ALL.get(k - 1).side();
            sheet.line(heavy ? Role.RULE : Role.HAIRLINE, 0, top + k * row, width, top + k * row);
        }
    }

    /** Where the levels lie in a row that begins there. */
    Field field(double top) {
        return new Field(axis, weeks, top + form.above(), top + row - INSET);
    }

    /** Where the name of an indicator stands in a row that begins there. */
    Box name(Indicator indicator, double top) {
        double middle = form.hasNamesAbove() ? top + NAME_ABOVE : top + row / 2;
        return new Box(0, middle - Role.GAUGE.size() / 2, LetterWidths.of(Names.brief(indicator), Role.GAUGE), middle + Role.GAUGE.size() / 2);
    }

    /** A row that begins there. */
    void draw(Sheet sheet, Indicator indicator, double top) {
        Field field = field(top);
        List<Point> story = field.story(run.history(), indicator);
        double middle = top + row / 2;
        sheet.label(Role.GAUGE, Names.brief(indicator), 0, name(indicator, top).middle().y(), Anchor.LEFT);
        sheet.label(Role.MIDDLE, Numbers.whole(Field.MIDDLE), new Point(weeks.left() - 0.5, field.middle()), Anchor.RIGHT,
                Double.MAX_VALUE, form.namesTheMiddle());
        field.shade(sheet, story);
        sheet.line(Role.LINE, story);
        if (weeks.haveEpilogue()) {
            List<Point> later = field.later(run.history(), indicator);
            field.shade(sheet, later);
            sheet.line(Role.LATER, later);
            sheet.dot(Role.HOLLOW, later.get(later.size() - 1), DOT);
            value(sheet, Role.MUTED, run.levels(), indicator, width - LATER, middle);
        }
        Levels end = run.history().get(weeks.endWeek());
        sheet.dot(Role.DOT, story.get(story.size() - 1), DOT);
        value(sheet, Role.END, end, indicator, width - form.end(), middle);
        sheet.label(Role.MUTED, Numbers.signed(Shown.change(run.history().get(0), end, indicator)),
                new Point(width - CHANGE, middle), Anchor.RIGHT, Double.MAX_VALUE, form.hasChanges());
    }

    private static void value(Sheet sheet, Role role, Levels levels, Indicator indicator, double right, double middle) {
        sheet.label(role, Numbers.whole(Shown.points(levels, indicator)), right, middle, Anchor.RIGHT);
    }
}
