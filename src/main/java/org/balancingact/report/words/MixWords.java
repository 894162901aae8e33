package org.balancingact.report.words;

import org.balancingact.analysis.Asked;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Mix;
import org.balancingact.analysis.Tally;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Style;

/** What the counts of a run allow to be said. Nothing is called a lean where an even mix would fit. */
public final class MixWords {
    /** Below this many decisions no pattern is described. */
    public static final int ENOUGH = 8;
    private static final Messages MESSAGES = Messages.of("report");

    private MixWords() {}

    /** Led in 8, managed in 5. */
    public static String counts(Mix mix) {
        return MESSAGES.text("mix.counts", MESSAGES.text("mix.leader", mix.leader()), MESSAGES.text("mix.manager", mix.manager()));
    }

    /** The same as a sentence. */
    public static String countsSentence(Mix mix) {
        return MESSAGES.text("mix.counts.sentence", MESSAGES.text("mix.leader", mix.leader()), MESSAGES.text("mix.manager", mix.manager()));
    }

    public static boolean describable(Mix mix) {
        return mix.total() >= ENOUGH;
    }

    /** The sentence of the run's mix. */
    public static String sentence(Tally tally) {
        Mix mix = tally.mix();
        if (!describable(mix)) {
            return MESSAGES.text("mix.few");
        }
        Interval share = mix.leaderShare().orElseThrow();
        return share.includesEven() ? open(share) : lean(tally, share, mix.leaning());
    }

    private static String open(Interval share) {
        return MESSAGES.text("mix.open", share.hits(), share.trials(), Numbers.percent(share.share()),
                Numbers.percent(share.low()), Numbers.percent(share.high()));
    }

    /** On the scale of the picture beside it, whichever way the lean goes: leader moves, and moments that asked for leading. */
    private static String lean(Tally tally, Interval share, Style style) {
        return MESSAGES.text("mix.lean." + style.id(), share.hits(), share.trials(), share.low(), Numbers.percent(share.high()),
                tally.asked(Asked.LEADING).size());
    }

    /** How the interval of a share is computed. */
    public static String interval(Interval share) {
        return MESSAGES.text("mix.interval", share.hits(), share.trials(), Numbers.percent(share.share()), Numbers.percent(share.low()),
                Numbers.percent(share.high()));
    }

    /** Why the interval is the least that should be doubted. */
    public static String caution() {
        return MESSAGES.text("mix.caution");
    }

    /** That counts go by first picks; empty where none was changed. */
    public static String changed(Tally tally) {
        long changed = tally.choices().stream().filter(choice -> choice.changed()).count();
        return changed == 0 ? "" : MESSAGES.plural("mix.changed", changed);
    }
}
