package org.balancingact.app.room;

import java.time.Duration;
import java.util.List;
import org.balancingact.i18n.Messages;
import org.balancingact.room.plan.Ahead;
import org.balancingact.room.plan.Pace;
import org.balancingact.room.plan.SessionPlan;

/** What can be made of so many minutes, in a sentence. */
final class PlanSummary {
    private static final Messages MESSAGES = Messages.of("room");

    private PlanSummary() {}

    static String of(int minutes, List<Ahead> ahead) {
        SessionPlan plan = SessionPlan.of(Duration.ofMinutes(minutes), ahead);
        return plan.fits() ? MESSAGES.text("plan.summary", ahead.size(), count(plan, Pace.TALK), count(plan, Pace.VOTE),
                count(plan, Pace.QUICK),
                plan.debrief().toMinutes()) : MESSAGES.text("plan.too-short", ahead.size());
    }

    /** The same where each table plays at a pace of its own. */
    static String ofTables(int minutes, int reading) {
        Duration whole = Duration.ofMinutes(minutes);
        long over = SessionPlan.over(whole).toMinutes();
        return MESSAGES.text(over < reading ? "plan.tables.too-short" : "plan.tables.summary", over, reading, minutes - over);
    }

    private static long count(SessionPlan plan, Pace pace) {
        return plan.decisions().stream().filter(planned -> planned.pace() == pace).count();
    }
}
