package org.balancingact.room;

import java.util.List;
import java.util.Optional;

/**
 * What a phone shows in a room in which each table plays a run of its own. It never has styles or demands, and nothing of other tables.
 *
 * @param version  tells this state from every other that the phone may have
 * @param language of the texts of the story
 * @param table    its number; 0 where none is chosen yet
 * @param title    of the page
 * @param texts    of the page, in reading order
 * @param options  that can be chosen now, in the order of this run
 * @param decided  how many decisions have been made
 * @param page     index of the page that is open
 * @param runCode  the run to be taken home
 */
public record TableView(String version, Stage stage, String language, int table, Optional<String> title, List<String> texts,
                        List<PhoneView.Choice> options, int decided, int page, Optional<String> runCode) {

    /** What the phone can do. */
    public enum Stage {
        /** Choose a table, or hand in a run. */
        NUMBER,
        /** Wait for the story to begin, or choose another table. */
        READY,
        /** Read, and go on. */
        READ,
        /** Choose an option. */
        DECIDE,
        /** Wait at a checkpoint. */
        HELD,
        /** Read the ending. */
        ENDING,
        HANDED_IN, LOOK, OVER, GONE
    }

    public TableView {
        texts = List.copyOf(texts);
        options = List.copyOf(options);
    }
}
