package org.balancingact.room;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.journal.CastVote;

/**
 * What one phone shows. It never has counts, styles or demands: whoever reads the wire learns nothing that is not on the screen.
 *
 * @param version  tells this state from every other that the phone may have
 * @param language of the texts of the story
 * @param title    of the scene, or of the ending
 * @param options  what can be voted for; none where no vote is open
 * @param round    the number of the round that is voted in; 0 where none is open
 * @param own      the letter, or in a guess the number, that this seat voted for
 * @param sure     what can be said of that vote; empty where nothing is asked
 * @param played   the letter of what the room plays
 * @param runCode  the run to be taken home
 */
public record PhoneView(String version, Page page, String language, Optional<String> title, List<Choice> options, int round, Optional<String> own,
                        Optional<Sure> sure, Optional<String> played, Optional<String> runCode) {

    /** What is to be seen. */
    public enum Page { LOBBY, LOOK, READING, VOTING, CLOSED, TALKING, CONSEQUENCE, ENDING, GUESS, TAG, OVER, GONE }

    /** An option on the phone; its text is empty where it is none of the story's. */
    public record Choice(String id, String letter, String text) {}

    /**
     * How sure a seat is of its vote.
     *
     * @param option the id of what it votes for
     * @param said   from 1 to {@link #MOST}, where it has said so
     */
    public record Sure(String option, OptionalInt said) {
        /** Very sure. */
        public static final int MOST = CastVote.MOST_SURE;
    }

    public PhoneView {
        options = List.copyOf(options);
    }
}
