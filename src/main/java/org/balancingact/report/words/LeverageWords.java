package org.balancingact.report.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;

/** What mattered most: what a decision would have brought, made the other way, or the same way and done well. */
public final class LeverageWords {
    private static final Messages MESSAGES = Messages.of("report");
    private static final int MOST_CHANGES = 2;

    private LeverageWords() {}

    /** How the numbers come about. */
    public static String how() {
        return MESSAGES.text("leverage.how");
    }

    /**
     * Decisions that mattered most one way.
     *
     * @param heading what their swaps would have brought
     */
    public record Group(String heading, List<Leverage> decisions) {
        public Group {
            decisions = List.copyOf(decisions);
        }
    }

    /** Those of which a swap would have brought more, and those whose pick brought more; a group of none is left out. */
    public static List<Group> groups(List<Leverage> ranked) {
        return Stream.of(new Group(MESSAGES.text("leverage.heading.more"), Leverage.broughtMore(ranked)),
                new Group(MESSAGES.text("leverage.heading.less"), Leverage.broughtLess(ranked)))
                .filter(group -> !group.decisions().isEmpty()).toList();
    }

    /** Where there are no groups. */
    public static String none() {
        return MESSAGES.text("leverage.none");
    }

    /** Decision 4, week 6. */
    public static String where(Leverage leverage) {
        return MESSAGES.text("leverage.where", leverage.choice().number(), leverage.choice().week());
    }

    /**
     * What comes of the other endings that swaps in the groups lead to, once each: a title alone does not say which is the better. Empty
     * without any.
     */
    public static String endings(List<Group> groups) {
        return Lists.sentences(groups.stream().flatMap(group -> group.decisions().stream()).flatMap(leverage -> leverage.swaps().stream())
                .filter(WhatIf::changesEnding).map(LeverageWords::endingOf).distinct()
                .flatMap(ending -> ending.finding().map(finding -> MESSAGES.text("leverage.ending", Figures.quotable(ending.title()), finding)).stream())
                .toList());
    }

    private static Ending endingOf(WhatIf swap) {
        return swap.swapped().finish().orElseThrow().ending();
    }

    /** What each swap of the decision would have brought, done well first. */
    public static List<String> swaps(Leverage leverage) {
        return leverage.swaps().stream().map(swap -> sentence(leverage.choice(), swap)).toList();
    }

    /** The same way, done well (Mended the bar): 11 more in all, Morale +5, Trust +4. The ending would be the same. */
    private static String sentence(Choice choice, WhatIf swap) {
        Choice other = swap.swapped().choices().get(swap.position() - 1);
        String way = MESSAGES.text(other.option().style() == choice.option().style() ? "leverage.done-well" : "leverage.other-way", other.option().brief());
        return Lists.sentences(MESSAGES.text("leverage.swap", way, brought(swap)), swap.changesEnding() ? turning(endingOf(swap)) : MESSAGES.text("leverage.steady"));
    }

    /** “Mended the bar” alone would have brought 11 more in all, Morale +5, Trust +4; and the ending, if it were another. */
    static String alone(WhatIf swap) {
        String option = swap.swapped().choices().get(swap.position() - 1).option().brief();
        String brought = MESSAGES.text("leverage.alone", Figures.quotable(option), brought(swap));
        return swap.changesEnding() ? Lists.sentences(brought, turning(endingOf(swap))) : brought;
    }

    /** What becomes of the ending in a run that was played otherwise; of another one, what comes of it in its author’s words. */
    static String ending(Run otherwise, boolean isOther) {
        Ending ending = otherwise.finish().orElseThrow().ending();
        return isOther ? Lists.sentences(turning(ending), ending.finding().orElse("")) : MESSAGES.text("leverage.steady");
    }

    private static String turning(Ending ending) {
        return MESSAGES.text("leverage.turning", Figures.quotable(ending.title()));
    }

    /** 11 more in all, Morale +5, Trust +4. */
    static String brought(WhatIf swap) {
        return brought(swap.original(), swap.swapped());
    }

    /** The same of two runs that are over. */
    static String brought(Run before, Run otherwise) {
        Levels outcome = before.finish().orElseThrow().outcome();
        Levels other = otherwise.finish().orElseThrow().outcome();
        String net = net(other.sum() - outcome.sum());
        List<String> changes = changes(outcome, other);
        return changes.isEmpty() ? net : MESSAGES.text("leverage.brought", net, Lists.plain(changes));
    }

    /** 11 more in all, or 11 less; in whole points. */
    private static String net(long more) {
        long points = Shown.points(more);
        return points == 0 ? MESSAGES.text("leverage.even") : MESSAGES.text(points > 0 ? "leverage.more" : "leverage.less", Math.abs(points));
    }

    /** The two largest changes of an outcome that can be seen, as they are seen. */
    static List<String> changes(Levels before, Levels after) {
        return Arrays.stream(Indicator.values()).filter(indicator -> Shown.change(before, after, indicator) != 0)
                .sorted(Comparator.comparingLong((Indicator indicator) -> Math.abs(Shown.change(before, after, indicator)))
                        .thenComparingLong(indicator -> Math.abs(after.get(indicator) - before.get(indicator))).reversed())
                .limit(MOST_CHANGES)
                .map(indicator -> MESSAGES.text("leverage.change", Names.brief(indicator), Numbers.signed(Shown.change(before, after, indicator))))
                .toList();
    }
}
