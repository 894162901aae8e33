package org.balancingact.app.debrief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Wished;
import org.balancingact.report.PracticeWish;

/** What a player writes about a run and takes along from it, kept as soon as it is said. */
final class RunNotes {
    private final RunId run;
    private final Supplier<Journal> journal;
    private final Background background;
    private final Clock clock;
    private final Consumer<String> failed;

    /** @param failed is told why something could not be kept or read */
    RunNotes(RunId run, Supplier<Journal> journal, Background background, Clock clock, Consumer<String> failed) {
        this.run = run;
        this.journal = journal;
        this.background = background;
        this.clock = clock;
        this.failed = failed;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Keeps what stands in fields whose questions have not been answered yet. */
    void draft(Map<String, String> texts) {
        keep(record -> record.draft(run, texts));
    }

    /** Hands over what stood in the fields when they were left, if anything did. */
    void loadDrafts(Consumer<Map<String, String>> then) {
        background.run(() -> journal.get().drafts(run)).then(then).otherwise(failed).start();
    }

    void keep(Takeaway takeaway) {
        keep(record -> record.takeAway(run, takeaway));
    }

    /** Hands over what was taken along from this run before, if anything was. */
    void loadTakeaway(Consumer<Takeaway> then) {
        background.run(() -> journal.get().takeaway(run)).then(kept -> kept.ifPresent(then)).otherwise(failed).start();
    }

    /**
     * Keeps what to try in the next run.
     *
     * @param kept follows when it is
     */
    void wish(PracticeWish wish, Runnable kept) {
        background.run(() -> journal.get().wish(run, new Wished.Choice(wish.id(), clock.instant()))).then(done -> kept.run()).otherwise(failed).start();
    }

    /** Keeps whether that of which the briefing reminded was tried. */
    void tried(Plan.Result result) {
        keep(record -> record.tried(run, result));
    }

    private void keep(Consumer<Journal> verb) {
        background.run(() -> verb.accept(journal.get())).otherwise(failed).start();
    }
}
