package org.balancingact.report.words;

import java.time.LocalDate;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Plan;

/** A plan in one sentence, and what has become of it. */
public final class PlanWords {
    private static final Messages MESSAGES = Messages.of("report");

    private PlanWords() {}

    /** If someone brings me a problem, then I ask what they would try first. */
    public static String sentence(Plan plan) {
        return sentence(plan.situation(), plan.action());
    }

    /** The same of the two halves, which may have been written with the marks that follow here. */
    public static String sentence(String situation, String action) {
        return MESSAGES.text("plan.sentence", unmarked(situation), unmarked(action));
    }

    private static String unmarked(String half) {
        return half.replaceFirst("[\\s.,;…]+$", "");
    }

    /** The answer with its day; before there is one, when it is due. */
    public static String state(Plan plan, LocalDate today) {
        return plan.answer().map(answer -> MESSAGES.text("plan.answer." + answer.result().id(), Dates.day(answer.on(), today)))
                .orElseGet(() -> due(plan, today));
    }

    /** Due today, due since 14 Nov, due 30 Nov. */
    public static String due(Plan plan, LocalDate today) {
        int later = plan.due().compareTo(today);
        return later == 0 ? MESSAGES.text("plan.due.today")
                : later < 0 ? MESSAGES.text("plan.due.since", Dates.day(plan.due(), today))
                : MESSAGES.text("plan.due.on", Dates.day(plan.due(), today));
    }
}
