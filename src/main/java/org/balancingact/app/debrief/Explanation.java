package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.report.CauseLine;
import org.balancingact.report.CauseWords;
import org.balancingact.report.Debrief;
import org.balancingact.report.Figures;
import org.balancingact.report.Names;
import org.balancingact.scenario.Indicator;

/**
 * Why something changed: lines with amounts that add up to the total.
 *
 * @param heading what is explained
 * @param change  from where to where it went
 * @param total   in whole points; the sum of all lines
 */
record Explanation(String heading, String change, List<Line> lines, long total) {
    private static final Messages MESSAGES = Messages.of("debrief");

    Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * A cause.
     *
     * @param when   the week or weeks
     * @param points whole points
     */
    record Line(String when, long points, String sentence) {}

    /** All that moved an indicator between the starts of two weeks. */
    static Explanation of(Debrief debrief, Indicator indicator, int fromWeek, int toWeek) {
        Change change = debrief.change(indicator, fromWeek, toWeek);
        List<Line> lines = new ArrayList<>();
        for (Part part : change.parts()) {
            CauseWords.lines(part).forEach(line -> lines.add(line(line)));
        }
        return new Explanation(MESSAGES.text("why.indicator", Names.of(indicator), toWeek),
                MESSAGES.text("why.change", Shown.points(change.before()), fromWeek, Shown.points(change.after()), toWeek),
                noticeable(lines), change.points());
    }

    /** All that one decision did to the seven indicators up to the end, directly. */
    static Explanation of(Debrief debrief, Choice choice) {
        List<Line> lines = new ArrayList<>();
        for (Change change : debrief.changesToEnd()) {
            for (Part part : change.parts()) {
                if (part.origin() instanceof Origin.Decided decided && decided.choice().number() == choice.number()) {
                    lines.add(new Line(Names.brief(change.indicator()), part.points(), weeks(CauseWords.lines(part))));
                }
            }
        }
        List<Line> shown = noticeable(lines);
        return new Explanation(MESSAGES.text("why.decision", choice.number(), choice.option().brief()), choice.option().text(), shown,
                shown.stream().mapToLong(Line::points).sum());
    }

    private static String weeks(List<CauseLine> lines) {
        int first = lines.stream().mapToInt(CauseLine::fromWeek).min().orElseThrow();
        int last = lines.stream().mapToInt(CauseLine::toWeek).max().orElseThrow();
        return Figures.weeks(first, last);
    }

    private static Line line(CauseLine line) {
        return new Line(line.weeks(), line.points(), line.sentence());
    }

    /** Lines of no whole point add nothing to the sum and are left out. */
    private static List<Line> noticeable(List<Line> lines) {
        return lines.stream().filter(line -> line.points() != 0).toList();
    }
}
