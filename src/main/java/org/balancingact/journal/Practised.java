package org.balancingact.journal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer to a question of Learn.
 *
 * @param item   the id of the question
 * @param hash   of its text at the time
 * @param answer which options were picked: their places in the file, from 0, parted by commas
 * @param box    in which the question lies since then, 1 to 5
 * @param due    the day from which on it is to be asked again
 */
public record Practised(String item, String hash, Instant at, String answer, boolean right, int box, LocalDate due) {
    private static final int LAST_BOX = 5;

    public Practised {
        if (box < 1 || box > LAST_BOX) {
            throw new IllegalArgumentException("no box " + box);
        }
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }
}
