package org.balancingact.report.words;

import java.util.Optional;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.Twin;

/**
 * Why an act is leading or managing in this very moment, and what was another when its twin was met. For the debrief alone; empty where
 * the story does not say.
 */
public final class HereWords {
    private static final Messages MESSAGES = Messages.of("report");

    private HereWords() {}

    /** Leading here meant asking the floor. Managing here meant finding the bar that comes down late. */
    public static String moment(Decision decision) {
        return Lists.sentences(of(decision, Style.LEADER), of(decision, Style.MANAGER));
    }

    /** What acting in a style meant here. */
    public static String of(Decision decision, Style style) {
        return decision.here().map(here -> MESSAGES.text("here." + style.id(), Figures.last(here.of(style)))).orElse("");
    }

    /** Which moment of before had the same options, what had changed since, and how both were met. */
    public static String twin(CountedChoice counted, Tally tally) {
        Optional<Twin> twin = counted.choice().decision().twin();
        Optional<CountedChoice> before = twin.flatMap(known -> tally.choices().stream()
                .filter(choice -> choice.choice().scene().id().equals(known.scene())).findFirst());
        return before.map(first -> Lists.sentences(
                MESSAGES.text("twin.moment", first.choice().week(), Figures.quotable(first.choice().scene().title())),
                MESSAGES.text("twin.changed", twin.orElseThrow().changed()), met(first, counted))).orElse("");
    }

    /** Nothing where a pick was changed: there one did two things. */
    private static String met(CountedChoice then, CountedChoice now) {
        return then.changed() || now.changed() ? ""
                : MESSAGES.text((then.style() == now.style() ? "twin.both." : "twin.turned.") + now.style().id());
    }
}
