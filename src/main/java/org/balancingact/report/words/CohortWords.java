package org.balancingact.report.words;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.analysis.Asked;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Mix;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.votes.Agreement;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Known;

/** Several runs told together, in sentences: counts, and shares where there are enough. No run is named, and none is above another. */
public final class CohortWords {
    private static final Messages MESSAGES = Messages.of("cohort");

    private CohortWords() {}

    /** Zero-Waste by Q3: 14 runs together. */
    public static String title(Cohort cohort) {
        return MESSAGES.plural("title", cohort.runs(), cohort.scenario().title());
    }

    public static String caution() {
        return MESSAGES.text("caution");
    }

    public static String endingsHeading() {
        return MESSAGES.text("endings");
    }

    /** Quiet cancellation: 4 runs. */
    public static List<String> endings(Cohort cohort) {
        return cohort.endings().entrySet().stream()
                .map(reached -> MESSAGES.plural("ending", reached.getValue(), cohort.scenario().ending(reached.getKey()).title())).toList();
    }

    public static String askedHeading() {
        return MESSAGES.text("asked");
    }

    /** Where leading was called for: led in 20, managed in 6. */
    public static List<String> asked(Cohort cohort) {
        List<String> lines = new ArrayList<>();
        for (Asked asked : Asked.values()) {
            Mix mix = Known.in(cohort.asked(), asked);
            if (mix.total() > 0) {
                lines.add(MESSAGES.text("asked." + asked.name(), MixWords.counts(mix)));
            }
        }
        return lines;
    }

    public static String momentsHeading() {
        return MESSAGES.text("moments");
    }

    /** Week 4, The leak: met by 9 runs. */
    public static String met(Cohort.Moment moment) {
        return MESSAGES.plural("moment", moment.votes().total(), moment.scene().week(), moment.scene().title());
    }

    /** A line an option that some run took: Mended the bar: 4. */
    public static List<String> options(Cohort.Moment moment) {
        return moment.scene().options().stream().filter(option -> moment.votes().of(option.id()) > 0)
                .map(option -> MESSAGES.text("option", option.brief(), moment.votes().of(option.id()))).toList();
    }

    /** How many led, with the interval, and how far runs agreed; of few runs how many led, alone. */
    public static String together(Cohort.Moment moment) {
        String led = moment.leaders().map(CohortWords::led).orElseGet(() -> MESSAGES.text("few", moment.mix().leader(), moment.mix().total()));
        String agreed = Agreement.of(moment.votes()).map(agreement -> MESSAGES.text("agreement", agreement.percent(), agreement.low(), agreement.high())).orElse("");
        return Lists.sentences(led, agreed);
    }

    private static String led(Interval share) {
        return MESSAGES.text("led", share.hits(), share.trials(), share.low(), share.high());
    }

    public static String outcomesHeading() {
        return MESSAGES.text("outcomes");
    }

    /** Trust: from 31 to 66, the one in the middle 48; none where there are few runs. */
    public static List<String> outcomes(Cohort cohort) {
        List<String> lines = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            List<Long> values = Known.in(cohort.outcomes(), indicator);
            if (values.size() >= Agreement.FEWEST) {
                lines.add(MESSAGES.text("outcome", Names.of(indicator), Numbers.whole(Shown.points(values.get(0))),
                        Numbers.whole(Shown.points(values.get(values.size() - 1))), Numbers.whole(Shown.points(values.get((values.size() - 1) / 2)))));
            }
        }
        return lines;
    }
}
