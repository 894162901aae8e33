package org.balancingact.room;

import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomStep;
import org.balancingact.play.PlayPage;

/**
 * A room that is opened again. Its run may have been played on without it meanwhile, by one person: then the room stands where the run
 * stands.
 */
final class FoundAgain {
    private FoundAgain() {}

    static RoomState of(RoomState kept) {
        if (fits(kept)) {
            return kept;
        }
        RoomStep where = where(kept);
        return kept.with(kept.room().at(where, where == RoomStep.DEBRIEF ? DebriefPage.GUESSED.number() : 0));
    }

    private static boolean fits(RoomState state) {
        return switch (state.step()) {
            case LOBBY, BRIEFING -> state.progress().isPresent() && state.run().choices().isEmpty();
            case READING -> state.progress().isPresent() && state.consequence().isEmpty();
            case VOTING, CLOSED, REVEALED, TALKING -> state.moment().isPresent() && !state.room().standing(Kind.DECISION, state.position()).isEmpty();
            case CONSEQUENCE -> state.consequence().isPresent();
            case CHECKPOINT -> state.consequence().flatMap(PlayPage.Consequence::checkpoint).isPresent();
            case ENDING -> state.endsNext();
            case DEBRIEF, OVER -> state.progress().isEmpty();
        };
    }

    private static RoomStep where(RoomState state) {
        return state.progress().isEmpty() ? RoomStep.DEBRIEF : state.consequence().isPresent() ? RoomStep.CONSEQUENCE : RoomStep.READING;
    }
}
