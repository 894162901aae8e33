package org.balancingact.play;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StepsBack;
import org.balancingact.journal.StoredFinish;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Option;

/**
 * A run being played, at a window, at a terminal or by a room. Every verb runs on the thread that calls it, and returns once what it
 * did is on record, with how far the run has come then. Where it throws, nothing has changed and nothing is told: it may be called
 * again. One verb at a time; others wait. What can't be done on the page that is open changes nothing. Verbs block, so a window calls
 * them in the background; what they return may be read on any thread.
 */
public final class Play {
    private final Optional<Opened.Story> onRecord;
    private final Clock clock;
    private volatile Progress progress;
    private Optional<Runnable> alongside = Optional.empty();
    private boolean left;

    private Play(Optional<Opened.Story> onRecord, Clock clock, Progress progress) {
        this.onRecord = onRecord;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Goes on with a run on the page that was open last.
     *
     * @param asked what is asked after each pick
     */
    static Play of(Opened.Story story, Clock clock, Set<Question> asked) {
        return new Play(Optional.of(story), clock,
                Progress.of(story.kept().run(), story.stepsBack(), asked, story.page(), story.said(), clock.instant()));
    }

    /** Goes on from where a run stands, with every freedom and without keeping anything. */
    public static Play tryOut(Run from, Clock clock) {
        return new Play(Optional.empty(), clock, Progress.of(from, new StepsBack(Mode.EXPLORE, Set.of()), Set.of(), OpenPage.scene(0),
                Reflection.NONE, clock.instant()));
    }

    /** How far the run has come. */
    public Progress progress() {
        return progress;
    }

    /**
     * Makes an offered option the choice.
     *
     * @param picked when the player did so, which is before it is on record
     */
    public synchronized Progress choose(Option option, Instant picked) {
        if (!(progress.page() instanceof Moment moment) || !moment.offered().contains(option)) {
            return progress;
        }
        Progress next = progress.chosen(option.id());
        Choice choice = next.run().choices().get(next.run().choices().size() - 1);
        Pick pick = Pick.of(choice, progress.optionsShown().orElse(picked), picked);
        return told(next, (journal, run) -> journal.choose(run, pick));
    }

    /** Opens the next page; nothing leads on from a decision but a choice. After the last page of the story the outcome is recorded. */
    public synchronized Progress goOn() {
        if (progress.next().isEmpty()) {
            return progress;
        }
        return progress.next().get() instanceof Ending ending ? end(ending.finish()) : turn(progress.index() + 1);
    }

    /** Opens the page before, to be read again. */
    public synchronized Progress turnBack() {
        return progress.mayTurnBack() ? turn(progress.index() - 1) : progress;
    }

    private Progress turn(int index) {
        OpenPage page = progress.pages().kept(index);
        return told(progress.at(index, clock.instant()), (journal, run) -> journal.open(run, page));
    }

    private Progress end(Finish finish) {
        StoredFinish stored = StoredFinish.of(finish, clock.instant());
        return told(progress.at(progress.index() + 1, clock.instant()),
                (journal, run) -> journal.finish(run, stored, finish.ending().title()));
    }

    /** Takes the latest pick back, where that is allowed, and opens its decision again. */
    public synchronized Progress takeBack() {
        if (!progress.mayTakeBack()) {
            return progress;
        }
        Progress before = progress.takenBack(clock.instant());
        OpenPage page = before.pages().kept(before.index());
        return told(before, (journal, run) -> journal.takeBack(run, page));
    }

    /** Keeps what is being said about the latest pick, while it is asked about; its page stays open. */
    public synchronized Progress say(Reflection said) {
        if (!(progress.page() instanceof Asking asking) || said.equals(progress.said())) {
            return progress;
        }
        return told(progress.saying(said), (journal, run) -> journal.reflect(run, asking.choice().number(), said));
    }

    /** Keeps what was said about the latest pick, and opens the next page. */
    public synchronized Progress answer(Reflection said) {
        return say(said).page() instanceof Asking ? goOn() : progress;
    }

    /**
     * Does a verb of this run, and keeps something more in the same write: both are on record then, or neither.
     *
     * @param more other verbs of the same record; where the verb of the run changes nothing, they are left out
     */
    public synchronized Progress together(Function<Play, Progress> verb, Runnable more) {
        alongside = Optional.of(more);
        try {
            return verb.apply(this);
        } finally {
            alongside = Optional.empty();
        }
    }

    /** Gives the run free, for another window or for later. It is not to be played on here. */
    public synchronized void leave() {
        left = true;
        onRecord.ifPresent(Opened.Story::leave);
    }

    /** First on record, only then told. */
    private Progress told(Progress next, BiConsumer<Journal, RunId> verb) {
        if (left) {
            throw new IllegalStateException("left, and perhaps being played elsewhere");
        }
        onRecord.ifPresent(story -> keep(story, verb));
        progress = next;
        return next;
    }

    private void keep(Opened.Story story, BiConsumer<Journal, RunId> verb) {
        RunId run = story.kept().record().id();
        alongside.ifPresentOrElse(more -> story.journal().together(() -> {
            verb.accept(story.journal(), run);
            more.run();
        }), () -> verb.accept(story.journal(), run));
    }
}
