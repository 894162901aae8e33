package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/**
 * The seven indicators of a run that is over at a first look: low rows, no decisions, no causes.
 *
 * @param run a run that is over
 */
public record SevenLines(Run run) implements Picture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final double HEAD = 1.5;
    private static final double LINE = 0.7;
    private static final double END = 0.1;

    @Override
    public String title() {
        return MESSAGES.text("timeline.title");
    }

    @Override
    public double usualWidth() {
        return 52;
    }

    @Override
    public double leastWidth() {
        return 30;
    }

    @Override
    public Plan plan(double width) {
        TimelineForm form = TimelineForm.LOW;
        Weeks weeks = new Weeks(run.scenario().weeks(), run.scenario().lastWeek(), form.weeksLeft(width), width - form.numbers());
        TimelineRows rows = new TimelineRows(run, Axis.of(run.history()), form, form.row(), weeks, width);
        double bottom = HEAD + TimelineRows.ALL.size() * form.row();
        Sheet sheet = new Sheet();
        weeks.sink(sheet, HEAD, bottom);
        rows.rule(sheet, HEAD);
        List<Double> lines = new ArrayList<>(List.of(0.0));
        for (int k = 0; k < TimelineRows.ALL.size(); k++) {
            double top = HEAD + k * form.row();
            rows.draw(sheet.about(TimelineRows.ALL.get(k).id()), TimelineRows.ALL.get(k), top);
            lines.add(top);
        }
        sheet.label(Role.MUTED, MESSAGES.text("timeline.week", 0), weeks.left(), LINE, Anchor.LEFT);
        sheet.label(Role.MUTED, Numbers.whole(weeks.endWeek()), weeks.storyEnd(), LINE, Anchor.RIGHT);
        if (weeks.haveEpilogue()) {
            sheet.label(Role.MUTED, MESSAGES.text("timeline.epilogue"), (weeks.laterStart() + weeks.right()) / 2, LINE, Anchor.CENTRE);
        }
        rows.head(sheet, LINE);
        return sheet.plan(width, bottom + END, lines);
    }
}
