package org.balancingact.room;

import java.util.List;
import java.util.OptionalInt;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.RoomRecord;

/** What becomes of a verb. */
public sealed interface Outcome {

    /** Nothing changes. */
    record Refused(Refusal why) implements Outcome {}

    /**
     * It is done.
     *
     * @param room where the room stands then, before the decisions of the record are read anew
     * @param move what becomes of the run that it plays
     */
    record Taken(RoomRecord room, Move move) implements Outcome {}

    /** What a verb of the room does to its run. */
    sealed interface Move {

        /** Moves that need no more to be said. */
        enum Plain implements Move {
            STAY, TURN_ON, TURN_BACK, TAKE_BACK,
            /** From now on the debrief of the run may be told. */
            TELL,
            /** Nothing of the run waits to be seen any more. */
            LEAVE,
            /** The room is closed for good. */
            CLOSE
        }

        /**
         * An option is picked.
         *
         * @param round the one that it follows; empty where no vote was asked for
         */
        record Pick(String option, ChosenBy by, OptionalInt round) implements Move {
            /** After what was voted on it, if anything was. */
            static Pick of(String option, RoomState state) {
                return new Pick(option, state.votes().map(votes -> chosenBy(votes, option)).orElse(ChosenBy.FACILITATOR),
                        state.round().map(round -> OptionalInt.of(round.number())).orElse(OptionalInt.empty()));
            }

            /** No chance ever decides. */
            private static ChosenBy chosenBy(Votes votes, String option) {
                List<String> leading = votes.leading();
                if (leading.isEmpty()) {
                    return ChosenBy.NOBODY;
                } else if (!leading.contains(option)) {
                    return ChosenBy.FACILITATOR;
                }
                return leading.size() == 1 ? ChosenBy.MOST : ChosenBy.TIE;
            }
        }
    }
}
