package org.balancingact.report.words;

import java.util.Arrays;
import java.util.List;
import org.balancingact.analysis.Shown;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.EarlierOutcome;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/** How a run came out that another version of the engine finished, in sentences. */
public final class EarlierOutcomeWords {
    private static final Messages MESSAGES = Messages.of("report");

    private EarlierOutcomeWords() {}

    /** The outcomes as they were kept. */
    public static String outcomes(EarlierOutcome earlier) {
        List<String> readings = Arrays.stream(Indicator.values()).filter(earlier.outcome()::containsKey)
                .map(indicator -> MESSAGES.text("earlier.reading", Names.briefWithin(indicator), Shown.points(Known.in(earlier.outcome(), indicator)))).toList();
        return MESSAGES.text("earlier.outcome", Lists.and(readings));
    }

    /** That all the rest is computed anew. */
    public static String caution(EarlierOutcome earlier) {
        return MESSAGES.text("earlier.caution", earlier.engine());
    }
}
