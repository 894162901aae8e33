package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.ComparedMoment;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Mix;
import org.balancingact.analysis.Tally;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.ComparedRun;
import org.balancingact.report.ComparedRuns;

/** What can be said of two runs beside each other, in sentences. */
public final class ComparisonWords {
    private static final Messages MESSAGES = Messages.of("compare");
    private static final int EVEN = 50;

    private ComparisonWords() {}

    /** Endings, where the runs part, and how often they chose alike. */
    public static String summary(Comparison comparison) {
        List<String> sentences = new ArrayList<>(List.of(endings(comparison), parting(comparison)));
        comparison.parting().filter(moment -> comparison.shared() > 0).ifPresent(moment -> sentences.add(alike(comparison)));
        return Lists.sentences(sentences);
    }

    private static String alike(Comparison comparison) {
        return comparison.same() == 0 ? MESSAGES.plural("alike.none", comparison.shared())
                : MESSAGES.plural("alike", comparison.shared(), Numbers.inWords(comparison.same()));
    }

    private static String endings(Comparison comparison) {
        String first = title(comparison.first());
        return comparison.changesEnding()
                ? Lists.sentences(MESSAGES.text("endings.other.first", first), finding(comparison.first()),
                        MESSAGES.text("endings.other.second", title(comparison.second())), finding(comparison.second()))
                : Lists.sentences(MESSAGES.text("endings.same", first), finding(comparison.first()));
    }

    /** What came of it, in its author’s words: a title alone does not say which of two is the better. */
    private static String finding(CountedRun run) {
        return run.finish().ending().finding().orElse("");
    }

    private static String title(CountedRun run) {
        return Figures.quotable(run.finish().ending().title());
    }

    private static String parting(Comparison comparison) {
        Optional<ComparedMoment> parting = comparison.parting();
        return parting.map(moment -> MESSAGES.text("parting." + who(moment), moment.scene().week(), Figures.quotable(moment.scene().title())))
                .orElseGet(() -> MESSAGES.text("parting.none"));
    }

    /** Which of the runs came to it: both, first, second. */
    public static String who(ComparedMoment moment) {
        return moment.first().isEmpty() ? "second" : moment.second().isEmpty() ? "first" : "both";
    }

    /** That two runs can't be compared, as they are of different scenarios. */
    public static String different(ComparedRun first, ComparedRun second) {
        return MESSAGES.text("different", first.document().scenario().title(), second.document().scenario().title());
    }

    /** What else the two differ in, if they do: the text that they were played with, the engine that finished them. */
    public static List<String> cautions(ComparedRuns runs) {
        List<String> cautions = new ArrayList<>();
        if (!runs.areOfEqualText()) {
            cautions.add(MESSAGES.text("other-text"));
        }
        runs.first().earlier().ifPresent(kept -> cautions.add(MESSAGES.text("earlier.first", Figures.quotable(kept.title()))));
        runs.second().earlier().ifPresent(kept -> cautions.add(MESSAGES.text("earlier.second", Figures.quotable(kept.title()))));
        return cautions;
    }

    /** The counts of a run with all the doubt there is. */
    public static String mix(Tally tally) {
        Mix mix = tally.mix();
        String doubt = MixWords.describable(mix) ? share(mix.leaderShare().orElseThrow()) : MESSAGES.text("mix.few");
        return Lists.sentences(MixWords.countsSentence(mix), doubt, MixWords.changed(tally));
    }

    /** Nothing is called a lean where an even mix would fit. */
    private static String share(Interval leader) {
        return MESSAGES.text("mix." + fit(leader), Numbers.percent(leader.share()), Numbers.percent(leader.low()), Numbers.percent(leader.high()));
    }

    private static String fit(Interval leader) {
        return leader.includesEven() ? "open" : leader.low() > EVEN ? "lean.leader" : "lean.manager";
    }
}
