package org.balancingact.app;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.report.Debrief;

/** Takes runs up from the record for their debrief; the one that is likely to be asked for next is taken up beforehand. */
final class Debriefings {
    private final Supplier<Journal> journal;
    private final Background background;
    private volatile Optional<RunId> expected = Optional.empty();
    private volatile Optional<Taken> ready = Optional.empty();

    Debriefings(Supplier<Journal> journal, Background background) {
        this.journal = journal;
        this.background = background;
    }

    /**
     * A run that is over, as the record has it, with all that its debrief shows.
     *
     * @param page the page of the debrief that was open when it was left
     */
    record Taken(KeptRun kept, Debrief debrief, OptionalInt page) {

        private boolean is(RunId id) {
            return kept.record().id().equals(id);
        }
    }

    /** Takes a finished run up in the background, unless another is expected by then. What fails is told when it is asked for. */
    void expect(RunId id) {
        expected = Optional.of(id);
        background.run(() -> {
            if (expected.equals(Optional.of(id)) && ready.filter(taken -> taken.is(id)).isEmpty()) {
                ready = Optional.of(read(id));
            }
        }).otherwise(failure -> { }).start();
    }

    /**
     * The finished run with what is on record of it now. Not for the thread that draws.
     *
     * @throws org.balancingact.journal.JournalException if the run is gone, or its scenario can't be played
     */
    Taken take(RunId id) {
        return ready.filter(taken -> taken.is(id)).flatMap(this::asOfNow).orElseGet(() -> read(id));
    }

    /** Impressions, tags and plans are kept after the run; its choices stand. Empty where the run is gone. */
    private Optional<Taken> asOfNow(Taken taken) {
        KeptRun kept = taken.kept();
        return journal.get().run(kept.record().id())
                .map(record -> new Taken(new KeptRun(record, kept.document(), kept.run()), taken.debrief(), journal.get().debriefPage(record.id())));
    }

    private Taken read(RunId id) {
        KeptRun kept = KeptRun.of(journal.get(), id);
        return new Taken(kept, Debrief.of(kept, journal.get().room(id)), journal.get().debriefPage(id));
    }
}
