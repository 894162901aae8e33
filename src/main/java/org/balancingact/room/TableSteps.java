package org.balancingact.room;

import static org.balancingact.journal.RoomStep.BRIEFING;
import static org.balancingact.journal.RoomStep.CHECKPOINT;
import static org.balancingact.journal.RoomStep.DEBRIEF;
import static org.balancingact.journal.RoomStep.LOBBY;
import static org.balancingact.journal.RoomStep.OVER;
import static org.balancingact.journal.RoomStep.READING;

import java.time.Instant;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.Outcome.Move;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.Outcome.Taken;

/**
 * What each verb does at each step of a room in which each table plays a run of its own. At READING the tables play; at CHECKPOINT
 * each goes on to its next checkpoint and is held there; at DEBRIEF nobody plays any more and the runs are told together. Pure.
 */
final class TableSteps {
    private TableSteps() {}

    static Outcome of(RoomState state, Verb verb, Instant now) {
        if (state.isClosed()) {
            return new Refused(Refusal.ROOM_CLOSED);
        } else if (verb instanceof Verb.Plain plain) {
            return switch (plain) {
                case NEXT -> next(state, now);
                case BACK -> back(state);
                case CLOSE -> turn(state, READING, CHECKPOINT);
                case OPEN -> turn(state, CHECKPOINT, READING);
                case END -> closed(state, now);
                case REOPEN, REVEAL, HIDE, TALK, AGAIN, DISCARD, UNDO -> new Refused(Refusal.NO_VOTING);
            };
        }
        return new Refused(Refusal.NO_VOTING);
    }

    private static Outcome next(RoomState state, Instant now) {
        return switch (state.step()) {
            case LOBBY -> to(state, BRIEFING, Move.Plain.STAY);
            case BRIEFING -> to(state, READING, Move.Plain.TURN_ON);
            case READING, CHECKPOINT -> to(state, DEBRIEF, Move.Plain.TELL);
            case DEBRIEF -> to(state, OVER, Move.Plain.LEAVE);
            case OVER -> closed(state, now);
            case VOTING, CLOSED, REVEALED, TALKING, CONSEQUENCE, ENDING -> new Refused(Refusal.NOT_NOW);
        };
    }

    private static Outcome back(RoomState state) {
        return state.step() == BRIEFING ? to(state, LOBBY, Move.Plain.STAY) : new Refused(Refusal.NOTHING_BEFORE);
    }

    private static Outcome turn(RoomState state, RoomStep from, RoomStep to) {
        return state.step() == from ? to(state, to, Move.Plain.STAY) : new Refused(Refusal.NOT_NOW);
    }

    private static Outcome to(RoomState state, RoomStep step, Move move) {
        return new Taken(state.room().at(step), move);
    }

    private static Outcome closed(RoomState state, Instant now) {
        return new Taken(state.room().closed(now), Move.Plain.CLOSE);
    }
}
