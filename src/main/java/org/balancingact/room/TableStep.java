package org.balancingact.room;

import java.time.Instant;
import java.util.Optional;
import org.balancingact.play.Play;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;
import org.balancingact.scenario.Option;

/**
 * What somebody at a table wants to do with its run. It names where the run stood on the phone that asked, so that of two who ask the
 * second changes nothing.
 */
sealed interface TableStep {
    /** How many decisions had been made. */
    int decided();

    /** Does it where it can be done on the page that is open. @return what became of it; on record where it counted */
    Counted in(Play play, Instant now);

    /** An option is chosen. */
    record Pick(int decided, String option) implements TableStep {
        @Override
        public Counted in(Play play, Instant now) {
            if (!(play.progress().page() instanceof PlayPage.Moment moment)) {
                return Counted.NOT_OPEN;
            }
            Optional<Option> picked = moment.offered().stream().filter(offered -> offered.id().equals(option)).findFirst();
            picked.ifPresent(found -> play.choose(found, now));
            return picked.isPresent() ? Counted.COUNTED : Counted.NOT_OFFERED;
        }
    }

    /**
     * The next page is opened.
     *
     * @param page index of the one that was read
     */
    record GoOn(int decided, int page) implements TableStep {
        @Override
        public Counted in(Play play, Instant now) {
            Progress before = play.progress();
            if (before.next().isEmpty() || before.index() != page) {
                return Counted.NOT_OPEN;
            }
            play.goOn();
            return Counted.COUNTED;
        }
    }
}
