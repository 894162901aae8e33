package org.balancingact.cli.dashboard;

import java.util.List;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.cli.terminal.Terminal;
import org.balancingact.cli.terminal.Wrapping;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.Debrief;
import org.balancingact.report.plot.Range;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Shock;
import org.balancingact.scenario.Style;

/** Seven lines on one time axis, all of one range, with the decisions above them. */
final class TimelineText {
    private static final Messages MESSAGES = Messages.of("dashboard");
    private static final int NAME = 10;
    private static final int VALUE = 4;

    private final Terminal terminal;
    private final Debrief debrief;
    private final int storyColumns;
    private final int epilogueColumns;

    TimelineText(Terminal terminal, Debrief debrief) {
        this.terminal = terminal;
        this.debrief = debrief;
        int epilogueWeeks = debrief.lastWeek() - debrief.endWeek();
        int room = Math.min(debrief.lastWeek() + 2, terminal.width() - NAME - 3 * VALUE - 4);
        int proportional = room * epilogueWeeks / (debrief.lastWeek() + 1);
        this.epilogueColumns = Math.max(0, Math.min(proportional, room - debrief.tally().choices().size()));
        this.storyColumns = room - epilogueColumns;
    }

    void show() {
        terminal.line(row(MESSAGES.text("timeline.decisions"), MESSAGES.text("timeline.start"), marks(), " ".repeat(epilogueColumns),
                MESSAGES.text("timeline.end"), MESSAGES.text("timeline.later")));
        Sparkline sparkline = sparkline();
        for (Indicator indicator : Indicator.values()) {
            terminal.line(row(Names.brief(indicator), points(0, indicator),
                    sparkline.draw(values(indicator, 0, debrief.endWeek()), storyColumns),
                    sparkline.draw(values(indicator, debrief.endWeek(), debrief.lastWeek()), epilogueColumns),
                    points(debrief.endWeek(), indicator), points(debrief.lastWeek(), indicator)));
        }
        terminal.say(MESSAGES.text("timeline.legend", debrief.endWeek(), debrief.lastWeek()));
        for (Shock shock : debrief.shocks()) {
            terminal.say(MESSAGES.text("timeline.shock", shock.week(), shock.label(), Names.brief(shock.indicator())));
        }
    }

    private static String row(String name, String start, String story, String epilogue, String end, String later) {
        return Wrapping.fit(name, NAME) + Wrapping.right(start, VALUE) + " " + story + "│" + epilogue
                + Wrapping.right(end, VALUE + 1) + Wrapping.right(later, VALUE + 1);
    }

    /** A letter for each decision at its week, moved right where its place is taken, and left where the story ends. */
    private String marks() {
        List<CountedChoice> choices = debrief.tally().choices();
        char[] marks = " ".repeat(storyColumns).toCharArray();
        int free = 0;
        for (int k = 0; k < choices.size(); k++) {
            int place = Math.round((float) choices.get(k).choice().week() * (storyColumns - 1) / debrief.endWeek());
            int last = storyColumns - (choices.size() - k);
            int column = Math.max(0, Math.min(last, Math.max(free, place)));
            marks[column] = MESSAGES.text(choices.get(k).style() == Style.LEADER ? "mark.leader" : "mark.manager").charAt(0);
            free = column + 1;
        }
        return new String(marks);
    }

    private Sparkline sparkline() {
        Range range = Range.of(debrief.history());
        return new Sparkline(range.low() * 1000L, range.high() * 1000L);
    }

    private List<Long> values(Indicator indicator, int fromWeek, int toWeek) {
        return debrief.history().subList(fromWeek, toWeek + 1).stream().map((Levels levels) -> levels.get(indicator)).toList();
    }

    private String points(int week, Indicator indicator) {
        return Numbers.whole(Shown.points(debrief.history().get(week), indicator));
    }
}
