package org.balancingact.cli.play;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scene;

/** A run that is being played, and its record: what has been picked is on record before the story goes on. */
public final class PlayedRun {
    private final Journal journal;
    private final Clock clock;
    private final RunId id;
    private final Mode mode;
    private Run run;
    private boolean stepBackOpen;
    private Optional<String> steppedBackTo = Optional.empty();

    /**
     * @param record a run on record, unfinished
     * @param run    the same, replayed
     */
    public PlayedRun(Journal journal, Clock clock, RunRecord record, Run run) {
        this.journal = journal;
        this.clock = clock;
        this.id = record.id();
        this.mode = record.mode();
        this.run = run;
        List<RecordedChoice> choices = record.choices();
        this.stepBackOpen = !choices.isEmpty() && choices.get(choices.size() - 1).first().isEmpty();
    }

    public Run run() {
        return run;
    }

    Mode mode() {
        return mode;
    }

    Instant now() {
        return clock.instant();
    }

    void pick(Option option, Instant shown) {
        Run next = run.choose(option.id());
        Choice choice = next.choices().get(next.choices().size() - 1);
        journal.choose(id, Pick.of(choice, shown, now()));
        run = next;
        stepBackOpen = !steppedBackTo.equals(Optional.of(choice.scene().id()));
    }

    void reflect(Reflection reflection) {
        journal.reflect(id, run.choices().size(), reflection);
    }

    /** In learn mode once a decision, right after its pick; in explore mode always; else never. */
    boolean mayStepBack() {
        return !run.choices().isEmpty() && (mode == Mode.EXPLORE || mode == Mode.LEARN && stepBackOpen);
    }

    void stepBack() {
        journal.takeBack(id);
        run = run.back();
        steppedBackTo = run.scene().map(Scene::id);
        stepBackOpen = false;
    }

    /** Puts on record how the story came out. */
    void finish() {
        Finish finish = run.finish().orElseThrow();
        journal.finish(id, new StoredFinish(finish.ending().id(), finish.outcome(), now()), finish.ending().title());
    }
}
