package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Pulse;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Indicator.Side;

/**
 * Why something changed: lines with amounts that add up to the total.
 *
 * @param name    which of several ways to look at it this is
 * @param heading what is explained
 * @param change  from where to where it went
 * @param total   in whole points; the sum of all lines
 * @param sum     what the total stands for
 */
public record Explanation(String name, String heading, String change, List<Line> lines, long total, String sum) {
    private static final Messages MESSAGES = Messages.of("report");

    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * A cause.
     *
     * @param when   the week or weeks
     * @param points whole points
     */
    public record Line(String when, long points, String sentence) {}

    /** What moved an indicator up to the start of a week: in the week before it alone, since the start, and what was still on its way. */
    public static List<Explanation> at(Debrief debrief, Indicator indicator, int week) {
        int to = Math.max(1, week);
        List<Explanation> ways = new ArrayList<>();
        if (to > 1) {
            ways.add(of(MESSAGES.text("why.one-week"), debrief, indicator, to - 1, to));
        }
        ways.add(of(MESSAGES.text("why.since-start"), debrief, indicator, 0, to));
        ways.add(underway(debrief, indicator, week));
        return ways;
    }

    /** What had been decided and not landed in an indicator by the start of a week. */
    private static Explanation underway(Debrief debrief, Indicator indicator, int week) {
        List<Pulse> pulses = debrief.run().underway(week).stream().filter(pulse -> pulse.indicator() == indicator)
                .sorted(Comparator.comparingInt(Pulse::week)).toList();
        long total = Shown.points(pulses.stream().mapToLong(Pulse::amount).sum());
        List<Line> lines = Shown.parts(total, pulses, Pulse::amount, (pulse, points) ->
                new Line(Figures.weeks(pulse.week(), pulse.week()), points, CauseWords.underway(debrief.run(), pulse)));
        return new Explanation(MESSAGES.text("why.underway"), MESSAGES.text("why.underway.heading", Names.of(indicator), week),
                MESSAGES.text("why.underway.note"), noticeable(lines), total,
                MESSAGES.text("why.direct"));
    }

    /** One part of a change. */
    public static Explanation of(Part part) {
        String text = part.origin().decision().map(choice -> choice.option().text()).orElseGet(() -> MESSAGES.text("why.no-decision"));
        return new Explanation("", CauseWords.name(part.origin()), text,
                noticeable(CauseWords.lines(part)), part.points(), MESSAGES.text("why.direct"));
    }

    /** What moved an indicator between two weeks. */
    static Explanation of(String name, Debrief debrief, Indicator indicator, int fromWeek, int toWeek) {
        Change change = Change.of(debrief.run(), indicator, fromWeek, toWeek);
        List<Line> lines = change.parts().stream().flatMap(part -> CauseWords.lines(part).stream()).toList();
        return new Explanation(name, MESSAGES.text("why.indicator", Names.of(indicator), toWeek),
                MESSAGES.text("why.change", Shown.points(change.before()), fromWeek, Shown.points(change.after()), toWeek),
                noticeable(lines), change.points(), MESSAGES.text("why.direct"));
    }

    /** Where the amount of management or of leadership in a week comes from: it is the mean of its indicators. */
    public static Explanation of(Debrief debrief, Side side, int week) {
        Index index = side == Side.MANAGEMENT ? Index.MANAGEMENT : Index.LEADERSHIP;
        Levels before = debrief.run().history().get(0);
        Levels after = debrief.run().history().get(week);
        List<MeanLines.Part> parts = Arrays.stream(Indicator.values()).filter(indicator -> indicator.side() == side)
                .map(indicator -> new MeanLines.Part(Names.brief(indicator), before.get(indicator), after.get(indicator),
                        MESSAGES.text("why.amount.part." + side.name(), Shown.points(before, indicator), Shown.points(after, indicator))))
                .toList();
        return new Explanation(Names.of(index), MESSAGES.text("why.indicator", Names.of(index), week),
                MESSAGES.text("why.amount", Shown.points(before.index(index)), Shown.points(after.index(index)), week),
                MeanLines.of(before.index(index), after.index(index), parts),
                Shown.points(after.index(index)) - Shown.points(before.index(index)), MESSAGES.text("why.amount.sum." + side.name()));
    }

    /** All that one decision did to the seven indicators up to the end, directly. */
    public static Explanation of(Debrief debrief, Choice choice) {
        List<Line> lines = new ArrayList<>();
        for (Change change : debrief.changesToEnd()) {
            for (Part part : change.parts()) {
                if (part.origin().equals(new Origin.Decided(choice))) {
                    lines.add(new Line(Names.brief(change.indicator()), part.points(), CauseWords.weeks(part.rows())));
                }
            }
        }
        List<Line> shown = noticeable(lines);
        return new Explanation("", MESSAGES.text("why.decision", choice.number(), choice.option().brief()), choice.option().text(), shown,
                shown.stream().mapToLong(Line::points).sum(), MESSAGES.text("why.direct"));
    }

    /** Lines of no whole point add nothing to the sum and are left out. */
    private static List<Line> noticeable(List<Line> lines) {
        return lines.stream().filter(line -> line.points() != 0).toList();
    }
}
