package org.balancingact.cli.play;

import java.time.Clock;
import java.time.Instant;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StepsBack;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.Option;

/** A run that is being played, and its record: what has been picked is on record before the story goes on. */
public final class PlayedRun {
    private final Journal journal;
    private final Clock clock;
    private final RunId id;
    private Run run;
    private StepsBack stepsBack;

    /**
     * @param record a run on record, unfinished
     * @param run    the same, replayed
     */
    public PlayedRun(Journal journal, Clock clock, RunRecord record, Run run) {
        this.journal = journal;
        this.clock = clock;
        this.id = record.id();
        this.run = run;
        this.stepsBack = journal.stepsBack(record);
    }

    public Run run() {
        return run;
    }

    Mode mode() {
        return stepsBack.mode();
    }

    /** The page that was open last. */
    OpenPage page() {
        return journal.openPage(id);
    }

    /** Keeps which page is open. */
    void open(OpenPage page) {
        journal.open(id, page);
    }

    Instant now() {
        return clock.instant();
    }

    void pick(Option option, Instant shown) {
        Run next = run.choose(option.id());
        Choice choice = next.choices().get(next.choices().size() - 1);
        journal.choose(id, Pick.of(choice, shown, now()));
        run = next;
    }

    void reflect(Reflection reflection) {
        if (!reflection.equals(Reflection.NONE)) {
            journal.reflect(id, run.choices().size(), reflection);
        }
    }

    boolean mayStepBack() {
        return stepsBack.allowed(run.choices().size());
    }

    void stepBack() {
        journal.takeBack(id);
        stepsBack = stepsBack.and(run.choices().size());
        run = run.back();
    }

    /** Puts on record how the story came out. */
    void finish() {
        Finish finish = run.finish().orElseThrow();
        journal.finish(id, StoredFinish.of(finish, now()), finish.ending().title());
    }
}
