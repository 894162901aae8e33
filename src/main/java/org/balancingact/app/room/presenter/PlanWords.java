package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.plan.Ahead;
import org.balancingact.room.plan.SessionPlan;

/** How an evening goes against its plan, in sentences: where it is, and what to make of the decision that is on. */
final class PlanWords {
    private static final Messages MESSAGES = Messages.of("room");
    /** Less than so much is on time. */
    private static final Duration ON_TIME = Duration.ofSeconds(90);

    private final RoomState state;
    private final SessionPlan plan;
    private final Duration whole;
    private final double stretch;

    private PlanWords(RoomState state, SessionPlan plan, Duration whole, double stretch) {
        this.state = state;
        this.plan = plan;
        this.whole = whole;
        this.stretch = stretch;
    }

    /**
     * @param plan    as it was made for the whole of it
     * @param since   the beginning, the welcome included; empty while people come in
     * @param stretch how much longer decisions take in this room than planned
     */
    static String of(RoomState state, SessionPlan plan, Duration whole, Optional<Duration> since, double stretch) {
        PlanWords words = new PlanWords(state, plan, whole, stretch);
        List<String> sentences = new ArrayList<>();
        sentences.add(since.map(gone -> MESSAGES.text("plan.now", gone.toMinutes(), pace(words.behind(gone))))
                .orElseGet(() -> MESSAGES.text("plan.before", whole.toMinutes())));
        if (words.isAhead()) {
            words.advice(since.orElse(Duration.ZERO)).ifPresent(sentences::add);
        }
        return String.join(MESSAGES.text("plan.between"), sentences);
    }

    private boolean isAhead() {
        return state.moment().isPresent() && state.step() != RoomStep.LOBBY && state.step() != RoomStep.BRIEFING;
    }

    private Optional<String> advice(Duration gone) {
        List<Ahead> ahead = Ahead.of(state.run());
        SessionPlan rest = plan.again(whole.minus(gone), whole, ahead, stretch);
        if (!rest.fits()) {
            return Optional.of(MESSAGES.plural("plan.out", ahead.size(), minutes(rest.play())));
        }
        Duration behind = behind(gone);
        OptionalInt quick = behind.compareTo(ON_TIME) < 0 ? OptionalInt.empty() : plan.quickFor(state.run().choices().size() + 1, behind, stretch);
        return quick.isPresent() ? Optional.of(MESSAGES.plural("plan.quick", quick.getAsInt(), Numbers.inWords(quick.getAsInt())))
                : rest.decisions().stream().findFirst().map(first -> MESSAGES.text("plan.this." + first.pace().name().toLowerCase(Locale.ROOT)));
    }

    private static long minutes(Duration time) {
        return time.plusSeconds(59).toMinutes();
    }

    private static String pace(Duration behind) {
        long minutes = Math.max(1, Math.round(behind.abs().toSeconds() / 60.0));
        return behind.abs().compareTo(ON_TIME) < 0 ? MESSAGES.text("plan.on-time")
                : MESSAGES.plural(behind.isNegative() ? "plan.ahead" : "plan.behind", minutes);
    }

    /** Against the plan; negative where it is ahead of it. Whoever is in the time of a decision is neither. */
    private Duration behind(Duration gone) {
        Duration early = gone.minus(planned());
        Duration late = isUnderVote() ? gone.minus(plan.until(state.run().choices().size() + 2)) : early;
        return early.isNegative() ? early : late.isNegative() ? Duration.ZERO : late;
    }

    private boolean isUnderVote() {
        return switch (state.step()) {
            case VOTING, CLOSED, REVEALED, TALKING -> true;
            default -> false;
        };
    }

    /** When the step should have begun, or the decision that it belongs to. */
    private Duration planned() {
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
