package org.balancingact.play;

import java.time.Clock;
import java.util.Set;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StepsBack;

/** What is found where a run on record is opened, in whatever state it was left. */
public sealed interface Opened {

    /**
     * Opens the run, with the scenario text that it was begun with. Where its story goes on and nobody else plays it, it is nobody
     * else's from then on.
     *
     * @throws org.balancingact.journal.JournalException where it is not in the record or can't be played
     */
    static Opened of(Journal journal, RunId id) {
        KeptRun kept = KeptRun.of(journal, id);
        return switch (Remaining.of(journal, kept.record())) {
            case STORY -> journal.claim(id).<Opened>map(claim -> Story.taken(journal, id, claim)).orElseGet(() -> new Elsewhere(kept));
            case ENDING -> new Ending(kept, journal.isEndingReached(id));
            case DEBRIEF -> new Debrief(kept);
        };
    }

    /**
     * Its story goes on here, and nowhere else until it is left.
     *
     * @param stepsBack those it has had
     * @param page      the page that was open last
     */
    record Story(Journal journal, KeptRun kept, StepsBack stepsBack, OpenPage page, Journal.Claim claim) implements Opened {

        /** As it is once nobody else can play it any more. */
        private static Story taken(Journal journal, RunId id, Journal.Claim claim) {
            try {
                KeptRun kept = KeptRun.of(journal, id);
                return new Story(journal, kept, journal.stepsBack(kept.record()), journal.openPage(id), claim);
            } catch (RuntimeException | Error failure) {
                claim.close();
                throw failure;
            }
        }

        /**
         * Goes on with it now, on the page that was open last.
         *
         * @param asked what is asked after each pick
         */
        public Play play(Clock clock, Set<Question> asked) {
            return Play.of(this, clock, asked);
        }

        /** What the player said about the latest pick. */
        Reflection said() {
            return kept.record().choices().stream().reduce((before, after) -> after).map(RecordedChoice::reflection)
                    .orElse(Reflection.NONE);
        }

        /** Gives it free, for another window or for later. */
        public void leave() {
            claim.close();
        }
    }

    /** Its story is being played in another window, and can only be read here. */
    record Elsewhere(KeptRun kept) implements Opened {}

    /**
     * It is over, and its ending is to be read.
     *
     * @param reached whether what became of it was read before
     */
    record Ending(KeptRun kept, boolean reached) implements Opened {}

    /** It is over, and was read to its end; its debrief is what there is to be seen. */
    record Debrief(KeptRun kept) implements Opened {}
}
