package org.balancingact.report.words;

import java.util.List;
import org.balancingact.analysis.AllDoneWell;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.CraftCount;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.Tally;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Dimension;

/** How what was done was done, in counts and decision by decision. For the debrief alone. */
public final class CraftWords {
    private static final Messages MESSAGES = Messages.of("report");
    /** From so many on, what they have in common is more than chance. */
    private static final int PATTERN = 3;

    private CraftWords() {}

    /**
     * How many were done well; where that was half of them or fewer, what doing each well would have changed; and what those in which
     * something was missing have in common.
     */
    public static String summary(Debrief debrief) {
        CraftCount count = CraftCount.of(debrief.tally());
        String counted = count.well() > 0 || count.all() == 0 ? counts(count) : MESSAGES.plural("craft.none", count.all());
        return Lists.sentences(counted, allWell(debrief, count), pattern(debrief.tally()));
    }

    /** How many were done well, and no more than that; the rest as in the {@link #summary(Debrief)}. */
    public static String finding(Debrief debrief) {
        CraftCount count = CraftCount.of(debrief.tally());
        String counted = count.well() > 0 ? MESSAGES.text("craft.count.only", MESSAGES.plural("craft.count.well", count.well(), count.all()))
                : count.all() == 0 ? "" : MESSAGES.plural("craft.none", count.all());
        return Lists.sentences(counted, allWell(debrief, count), pattern(debrief.tally()));
    }

    private static String allWell(Debrief debrief, CraftCount count) {
        return 2 * count.well() > count.all() ? "" : AllDoneWell.of(debrief.run()).map(CraftWords::change).orElse("");
    }

    /** 7 of 12 were done well, inside a sentence; where none was, that something was missing in all. */
    public static String brief(CraftCount count) {
        return count.well() == 0 ? MESSAGES.text("craft.brief.none", count.all()) : MESSAGES.plural("craft.count.well", count.well(), count.all());
    }

    /** 7 of 12 were done well: 5 of the 8 that suited the moment, 2 of the 4 others. */
    public static String counts(CraftCount count) {
        if (count.all() == 0) {
            return "";
        }
        String well = MESSAGES.plural("craft.count.well", count.well(), count.all());
        if (count.other() == 0 || count.asked() == 0) {
            return MESSAGES.text(count.other() == 0 ? "craft.count.all-asked" : "craft.count.none-asked", well, count.all());
        }
        return MESSAGES.text("craft.count", well,
                count.askedWell() == 0 ? MESSAGES.plural("craft.count.asked.none", count.asked())
                        : MESSAGES.plural("craft.count.asked", count.asked(), count.askedWell()),
                count.otherWell() == 0 ? MESSAGES.plural("craft.count.others.none", count.other())
                        : MESSAGES.plural("craft.count.others", count.other(), count.otherWell()));
    }

    /** All done well, the same acts would have moved the seven gauges 92 points higher together. The ending would be the same. */
    private static String change(AllDoneWell done) {
        Levels before = done.original().finish().orElseThrow().outcome();
        Levels after = done.better().finish().orElseThrow().outcome();
        long points = Shown.points(done.net());
        String moved = points == 0 ? MESSAGES.text("craft.all-well.even")
                : MESSAGES.text(points > 0 ? "craft.all-well.more" : "craft.all-well.less", Math.abs(points), Lists.and(LeverageWords.changes(before, after)));
        return Lists.sentences(moved, LeverageWords.ending(done.better(), done.changesEnding()));
    }

    private static String pattern(Tally tally) {
        List<Dimension> places = tally.choices().stream().filter(choice -> choice.first().craft() == Craft.POOR)
                .map(choice -> choice.choice().decision().dimension()).toList();
        return places.size() >= PATTERN && places.stream().distinct().count() == 1
                ? MESSAGES.text("craft.pattern", places.size(), Names.within(places.get(0))) : "";
    }

    /** How one decision was done: by the first pick, as it counts. */
    public static String moment(CountedChoice counted) {
        return MESSAGES.text("craft.moment." + counted.first().craft().id() + (counted.changed() ? ".first" : ""));
    }

    /** The same, and what its author notes of the pick that stands; where that is not the one that counts, so told. */
    public static String told(CountedChoice counted) {
        String note = counted.choice().option().note().map(words -> counted.changed() ? MESSAGES.text("craft.note.last", words) : words).orElse("");
        return Lists.sentences(moment(counted), note);
    }

    /** What an act would have been, done well, by the words of its author. */
    static String doneWell(String act) {
        return MESSAGES.text("craft.done-well", Figures.last(act));
    }

    /** Of a decision in which something was missing: what it would have been, done well, and what that alone would have brought. */
    public static String doneWell(CountedChoice counted, Debrief debrief) {
        String act = counted.first().doneWell()
                .map(words -> counted.changed() ? MESSAGES.text("craft.done-well.first", Figures.last(words)) : doneWell(words)).orElse("");
        String alone = debrief.leverage(counted).flatMap(Leverage::doneWell).map(LeverageWords::alone).orElse("");
        return Lists.sentences(act, alone);
    }
}
