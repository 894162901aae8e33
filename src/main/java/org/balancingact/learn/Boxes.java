package org.balancingact.learn;

import java.time.LocalDate;
import java.util.List;

/**
 * When a question comes back: it lies in one of five boxes, of which each waits longer than the one before. A right answer moves it
 * on, any other back to the first.
 */
public final class Boxes {
    /** Days that the boxes wait. */
    static final List<Integer> DAYS = List.of(1, 3, 7, 21, 60);
    /** Days until a question comes back that was known in the last box. */
    static final int LONGEST = 120;
    private static final int LAST = DAYS.size();

    private Boxes() {}

    /**
     * Where a question lies.
     *
     * @param box from 1
     * @param due the day from which on it is to be asked
     */
    public record Place(int box, LocalDate due) {
        public Place {
            if (box < 1 || box > LAST) {
                throw new IllegalArgumentException("no box " + box);
            }
        }

        /** Whether it is to be asked on that day. */
        public boolean isDue(LocalDate today) {
            return !today.isBefore(due);
        }
    }

    /** After the first answer ever. */
    public static Place first(boolean right, LocalDate today) {
        return waiting(right ? 2 : 1, today);
    }

    /**
     * After a later answer. One that was given early moves nothing on.
     *
     * @param answered the day of the answer before; a clock that has been set back since makes nothing due earlier
     */
    public static Place next(Place before, LocalDate answered, boolean right, LocalDate today) {
        LocalDate day = today.isBefore(answered) ? answered : today;
        if (!right) {
            return waiting(1, day);
        } else if (!before.isDue(today)) {
            return before;
        }
        return before.box() == LAST ? new Place(LAST, day.plusDays(LONGEST)) : waiting(before.box() + 1, day);
    }

    private static Place waiting(int box, LocalDate day) {
        return new Place(box, day.plusDays(DAYS.get(box - 1)));
    }
}
