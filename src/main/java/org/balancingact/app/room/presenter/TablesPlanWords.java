package org.balancingact.app.room.presenter;

import java.time.Duration;
import java.util.Optional;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.plan.SessionPlan;

/** How an evening of tables goes, in sentences: each has a pace of its own, so that all there is to know is until when they have time. */
final class TablesPlanWords {
    private static final Messages MESSAGES = Messages.of("room");

    private TablesPlanWords() {}

    /** @param since the beginning, the welcome included; empty while people come in */
    static String of(RoomState state, Duration whole, Optional<Duration> since) {
        return since.map(gone -> Lists.sentences(MESSAGES.text("plan.tables.now", gone.toMinutes()), advice(state, SessionPlan.over(whole), gone)))
                .orElseGet(() -> MESSAGES.text("plan.before", whole.toMinutes()));
    }

    private static String advice(RoomState state, Duration over, Duration gone) {
        boolean told = state.step() == RoomStep.DEBRIEF || state.step() == RoomStep.OVER;
        return told ? "" : gone.compareTo(over) < 0 ? MESSAGES.text("plan.tables.until", over.toMinutes()) : MESSAGES.text("plan.tables.stop");
    }
}
