package org.balancingact.app.play;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.play.PlayPage.Moment;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.engine.StoryLength;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.StepsBack;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.Option;

/**
 * A run being played, page by page. A pick is on record before the page after it is shown, and so is which page that is; while it
 * is being written no other verb does anything, and where writing fails the page stays and {@link #troubleProperty()} says why.
 */
public final class PlayViewModel {
    private final PlayRecord record;
    private final Writing writing;
    private final Background background;
    private final Clock clock;
    private final Questions questions;
    private final Consumer<Run> onOver;

    private Run run;
    private StepsBack stepsBack;
    private PlayPages pages;
    private int index;
    private Optional<Instant> optionsShown = Optional.empty();
    private boolean over;
    private Reflection said = Reflection.NONE;
    private Reflection kept = Reflection.NONE;

    private final ReadOnlyObjectWrapper<PlayPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Option>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param questions what is asked after each pick
     * @param onOver    called once the last page has been read and the outcome is on record
     */
    public PlayViewModel(PlaySession session, Journal journal, Background background, Clock clock, Questions questions,
                         Consumer<Run> onOver) {
        this(session.run(), session.stepsBack(), session.page(), PlayRecord.of(journal, session), background, clock, questions, onOver);
        said = session.said();
        kept = said;
    }

    private PlayViewModel(Run run, StepsBack stepsBack, OpenPage page, PlayRecord record, Background background, Clock clock,
                          Questions questions, Consumer<Run> onOver) {
        this.run = run;
        this.stepsBack = stepsBack;
        this.record = record;
        this.writing = new Writing(background);
        this.background = background;
        this.clock = clock;
        this.questions = questions;
        this.onOver = onOver;
        this.pages = PlayPages.of(run, stepsBack.mode(), questions);
        open(pages.index(page));
    }

    /** Plays on from the run with every freedom and without keeping anything. */
    public static PlayViewModel preview(Run from, Background background, Clock clock, Consumer<Run> onOver) {
        return new PlayViewModel(from, new StepsBack(Mode.EXPLORE, Set.of()), OpenPage.scene(0), PlayRecord.NONE, background, clock,
                Questions.NONE, onOver);
    }

    public ReadOnlyObjectProperty<PlayPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The option that is picked and not confirmed yet. */
    public ReadOnlyObjectProperty<Optional<Option>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Whether the record is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.underwayProperty();
    }

    /** Why the record could not be written, until it can. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return writing.troubleProperty();
    }

    public String title() {
        return run.scenario().title();
    }

    public Run run() {
        return run;
    }

    /** The number of the decision that is on or was just made; one at least. */
    public int decisionNumber() {
        return page.get() instanceof PlayPage.Moment || page.get() instanceof PlayPage.Interlude
                ? Math.min(run.choices().size() + 1, length().most())
                : run.choices().size();
    }

    /** How many decisions the whole run will have had. */
    public StoryLength length() {
        int made = run.choices().size();
        StoryLength ahead = run.scene().map(scene -> StoryLength.from(run.scenario(), scene.id())).orElse(new StoryLength(0, 0));
        return new StoryLength(made + ahead.fewest(), made + ahead.most());
    }

    public boolean canStepBack() {
        return stepsBack.allowed(run.choices().size());
    }

    /** Whether there is a page before this one to be read again. */
    public boolean canTurnBack() {
        return index > 0;
    }

    /** The page that is open. */
    public PageInRun pageInRun() {
        return new PageInRun(page.get(), pages.page(index + 1), run.choices().size());
    }

    /** The page that is going to be opened next: once the picked option is confirmed, or once this page has been read. */
    public Optional<PageInRun> ahead() {
        if (page.get() instanceof Moment) {
            return picked.get().map(option -> first(run.choose(option.id())));
        }
        return pages.page(index + 1).map(next -> new PageInRun(next, pages.page(index + 2), run.choices().size()));
    }

    private PageInRun first(Run chosen) {
        PlayPages ahead = PlayPages.of(chosen, stepsBack.mode(), questions);
        return new PageInRun(ahead.pages().get(0), ahead.page(1), chosen.choices().size());
    }

    /** Picks the option at that place of the order shown, counted from 0; a place with no option does nothing. */
    public void pick(int place) {
        if (page.get() instanceof Moment moment && place >= 0 && place < moment.offered().size()) {
            pick(moment.offered().get(place));
        }
    }

    public void pick(Option option) {
        if (!writing.isUnderway() && page.get() instanceof Moment moment && moment.offered().contains(option)) {
            picked.set(Optional.of(option));
        }
    }

    /** Makes the picked option the choice. Nothing happens while none is picked. */
    public void confirm() {
        if (picked.get().isEmpty() || writing.isUnderway()) {
            return;
        }
        Run next = run.choose(picked.get().get().id());
        Choice choice = next.choices().get(next.choices().size() - 1);
        Instant now = clock.instant();
        Pick pick = Pick.of(choice, optionsShown.orElse(now), now);
        writing.write(() -> record.choose(pick), () -> turnTo(next, 0));
    }

    /** The next page; at a decision the picked option is confirmed, and after the last page the run is over. */
    public void goOn() {
        if (page.get() instanceof Moment) {
            confirm();
        } else if (!writing.isUnderway() && index + 1 < pages.pages().size()) {
            turn(index + 1);
        } else if (!writing.isUnderway() && !over) {
            finish();
        }
    }

    /** The page before, to be read again. */
    public void turnBack() {
        if (canTurnBack() && !writing.isUnderway()) {
            turn(index - 1);
        }
    }

    private void turn(int place) {
        writing.write(() -> record.open(pages.kept(place)), () -> open(place));
    }

    /** Takes the latest pick back, where that is allowed. */
    public void stepBack() {
        if (!canStepBack() || writing.isUnderway()) {
            return;
        }
        int decision = run.choices().size();
        Run before = run.back();
        PlayPages ahead = PlayPages.of(before, stepsBack.mode(), questions);
        int last = ahead.pages().size() - 1;
        writing.write(() -> record.takeBack(ahead.kept(last)), () -> {
            stepsBack = stepsBack.and(decision);
            turnTo(before, last);
        });
    }

    /** What has been said about the latest pick so far. */
    public Reflection said() {
        return said;
    }

    /** Takes note of what is being said about the latest pick; it is kept when its page is left. */
    public void say(Reflection reflection) {
        said = reflection;
    }

    /** Keeps what was said about the latest pick and goes on. */
    public void answer(Reflection reflection) {
        said = reflection;
        if (writing.isUnderway()) {
            return;
        }
        if (said.equals(kept)) {
            goOn();
            return;
        }
        Reflection now = said;
        writing.write(() -> record.reflect(run.choices().size(), now), () -> {
            kept = now;
            goOn();
        });
    }

    /** Keeps what was said so far, where play is being left. */
    public void keepSaid() {
        if (page.get() instanceof PlayPage.Asking && !said.equals(kept)) {
            Reflection now = said;
            int position = run.choices().size();
            kept = now;
            background.run(() -> record.reflect(position, now)).start();
        }
    }

    /** Writes again what could not be written, and goes on from there. */
    public void tryAgain() {
        writing.tryAgain();
    }

    /** Gives the run free, for another window or for later. */
    public void leave() {
        keepSaid();
        background.run(record::release).start();
    }

    private void finish() {
        Finish finish = run.finish().orElseThrow();
        StoredFinish stored = StoredFinish.of(finish, clock.instant());
        writing.write(() -> record.finish(stored, finish.ending().title()), () -> {
            over = true;
            leave();
            onOver.accept(run);
        });
    }

    private void turnTo(Run next, int place) {
        run = next;
        pages = PlayPages.of(run, stepsBack.mode(), questions);
        picked.set(Optional.empty());
        optionsShown = Optional.empty();
        said = Reflection.NONE;
        kept = Reflection.NONE;
        open(place);
    }

    private void open(int place) {
        index = place;
        PlayPage opened = pages.pages().get(place);
        if (opened instanceof Moment && optionsShown.isEmpty()) {
            optionsShown = Optional.of(clock.instant());
        }
        page.set(opened);
    }
}
