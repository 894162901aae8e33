package org.balancingact.journal;

import java.util.Optional;

/** What somebody wanted to do in another way next time: the sentence of their own from the latest debrief in which they wrote one. */
public final class PracticeWish {
    /** Runs, newest first, in which it is looked for. */
    private static final int LOOKED_AT = 20;

    private PracticeWish() {}

    /** Empty where nothing of the kind was written lately. */
    public static Optional<String> latest(Journal journal) {
        return journal.runs(0, LOOKED_AT).stream().flatMap(run -> journal.takeaway(run.id()).stream())
                .flatMap(takeaway -> takeaway.change().stream()).findFirst();
    }
}
