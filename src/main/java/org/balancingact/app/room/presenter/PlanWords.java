package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.plan.Ahead;
import org.balancingact.room.plan.SessionPlan;

/** How an evening goes against its plan, in sentences: where it is, and what to make of the decision that is on. */
final class PlanWords {
    private static final Messages MESSAGES = Messages.of("room");
    /** Less than so much is on time. */
    private static final Duration ON_TIME = Duration.ofSeconds(90);

    private PlanWords() {}

    /**
     * @param plan  as it was made for the whole of it
     * @param since the beginning, the welcome included; empty while people come in
     */
    static String of(RoomState state, SessionPlan plan, Duration whole, Optional<Duration> since) {
        List<String> sentences = new ArrayList<>();
        sentences.add(since.map(gone -> MESSAGES.text("plan.now", gone.toMinutes(), pace(gone.minus(planned(state, plan)))))
                .orElseGet(() -> MESSAGES.text("plan.before", whole.toMinutes())));
        if (isAhead(state)) {
            List<Ahead> ahead = Ahead.of(state.run());
            SessionPlan rest = plan.again(whole.minus(since.orElse(Duration.ZERO)), whole, ahead);
            if (!rest.fits()) {
                sentences.add(MESSAGES.plural("plan.out", ahead.size()));
            } else if (!rest.decisions().isEmpty()) {
                sentences.add(MESSAGES.text("plan.this." + rest.decisions().get(0).pace().name().toLowerCase(Locale.ROOT)));
            }
        }
        return String.join(MESSAGES.text("plan.between"), sentences);
    }

    private static boolean isAhead(RoomState state) {
        return state.moment().isPresent() && state.step() != RoomStep.LOBBY && state.step() != RoomStep.BRIEFING;
    }

    private static String pace(Duration behind) {
        long minutes = Math.max(1, Math.round(behind.abs().toSeconds() / 60.0));
        return behind.abs().compareTo(ON_TIME) < 0 ? MESSAGES.text("plan.on-time")
                : MESSAGES.plural(behind.isNegative() ? "plan.ahead" : "plan.behind", minutes);
    }

    /** When the step should have begun. */
    static Duration planned(RoomState state, SessionPlan plan) {
        int made = state.run().choices().size();
        return switch (state.step()) {
            case LOBBY -> Duration.ZERO;
            case BRIEFING -> plan.until(1).minus(SessionPlan.BRIEFING);
            case READING, VOTING, CLOSED, REVEALED, TALKING, CONSEQUENCE, CHECKPOINT -> plan.until(made + 1);
            case ENDING -> plan.until(Integer.MAX_VALUE);
            case DEBRIEF, OVER -> plan.until(Integer.MAX_VALUE).plus(SessionPlan.ENDING);
        };
    }
}
