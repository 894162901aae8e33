package org.balancingact.report.words;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Indicator;

/** Why a run came to its ending: how each outcome that the ending read was made, and what moved its indicator. */
public final class EndingCauses {
    private static final Messages MESSAGES = Messages.of("report");

    private EndingCauses() {}

    /** Empty where the ending read no outcome. */
    public static List<Explanation> of(Debrief debrief) {
        return EndingWords.indicators(debrief.run()).stream().flatMap(indicator -> Stream.of(outcome(debrief, indicator),
                causes(debrief, indicator))).toList();
    }

    /** An outcome as the mean of its three readings. */
    public static Explanation outcome(Debrief debrief, Indicator indicator) {
        Finish finish = debrief.finish();
        long start = debrief.run().history().get(0).get(indicator);
        long outcome = finish.outcome().get(indicator);
        List<Explanation.Line> lines = MeanLines.of(start, outcome, List.of(
                reading(MESSAGES.text("why.outcome.mean"), start, finish.mean(), indicator),
                reading(MESSAGES.text("why.outcome.end"), start, finish.end(), indicator),
                reading(MESSAGES.text("why.outcome.later"), start, finish.epilogue(), indicator)));
        return new Explanation(MESSAGES.text("why.outcome", Names.brief(indicator), Shown.points(outcome)),
                MESSAGES.text("why.outcome.heading", Names.of(indicator)),
                MESSAGES.text("why.outcome.change", Shown.points(start), Shown.points(outcome)), lines,
                Shown.points(outcome) - Shown.points(start), MESSAGES.text("why.outcome.sum"));
    }

    private static MeanLines.Part reading(String name, long start, Levels reading, Indicator indicator) {
        return new MeanLines.Part(name, start, reading.get(indicator),
                MESSAGES.text("why.outcome.part", Shown.points(start), Shown.points(reading, indicator)));
    }

    private static Explanation causes(Debrief debrief, Indicator indicator) {
        return Explanation.of(MESSAGES.text("why.outcome.causes", Names.briefWithin(indicator)),
                debrief, indicator, 0, debrief.run().scenario().lastWeek());
    }
}
