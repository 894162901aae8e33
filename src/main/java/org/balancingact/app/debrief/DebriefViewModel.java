package org.balancingact.app.debrief;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.Takeaway;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.report.Debrief;
import org.balancingact.report.MetEndings;
import org.balancingact.report.Suggestion;
import org.balancingact.scenario.Indicator;

/**
 * The walk through the debrief of a run that is over. It begins with what the player thinks; all that tells how it was comes
 * after the reveal. A run whose player has been asked before, or that was played elsewhere, begins with the overview.
 */
public final class DebriefViewModel {
    private final KeptRun kept;
    private final Debrief debrief;
    private final Supplier<Journal> journal;
    private final Background background;
    private final RunNotes notes;
    private final DebriefActions actions;
    private final Course course;
    private final AllRuns allRuns;
    private final FirstThoughts thoughts;
    private final WayOn wayOn;

    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyBooleanWrapper revealed;
    private final ReadOnlyObjectWrapper<Optional<Integer>> whatIf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Indicator> why = new ReadOnlyObjectWrapper<>(Indicator.ORDER);

    /**
     * @param course what its words mean
     * @param seen   the pages of this run's debrief that were opened already; those that are opened now are added
     */
    public DebriefViewModel(KeptRun kept, Debrief debrief, Supplier<Journal> journal, Background background, Clock clock,
                            AllRuns allRuns, Course course, Set<Step> seen, DebriefActions actions) {
        this.kept = kept;
        this.debrief = debrief;
        this.journal = journal;
        this.background = background;
        notes = new RunNotes(kept.record().id(), journal, background, clock, actions::tell);
        this.actions = actions;
        this.allRuns = allRuns;
        this.course = course;
        thoughts = new FirstThoughts(record(), debrief.run(), this::keep);
        revealed = new ReadOnlyBooleanWrapper(record().isRevealed());
        step = new ReadOnlyObjectWrapper<>(revealed.get() ? Step.OVERVIEW : Step.FEELING);
        wayOn = new WayOn(seen);
        if (revealed.get()) {
            wayOn.saw(Step.FEELING);
        }
        notes.loadTakeaway(wayOn::took);
    }

    public Debrief debrief() {
        return debrief;
    }

    public RunRecord record() {
        return kept.record();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether the player has said, or declined to say, what it was like, so that the rest may be shown. */
    public ReadOnlyBooleanProperty revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /** What the player thinks before the reveal. */
    FirstThoughts thoughts() {
        return thoughts;
    }

    /** Opens a page; before the reveal there is only the first question. */
    public void open(Step page) {
        if (revealed.get()) {
            wayOn.saw(page);
            step.set(page);
            keep(record -> record.openDebrief(record().id(), page.onRecord()));
            if (page == Step.TAKE_ALONG) {
                keep(record -> record.leaveDebrief(record().id()));
            }
        }
    }

    /**
     * Takes the debrief up at the page that was open when it was left; the pages of the walk before it count as seen.
     *
     * @param onRecord the page as the record has it
     */
    public void takeUp(int onRecord) {
        Step.of(onRecord).filter(this::has).ifPresent(page -> {
            Step.WALK.stream().limit(page.number()).forEach(wayOn::saw);
            wayOn.saw(page);
            step.set(page);
        });
    }

    /** Whether the debrief has the page: that of votes has only one of a room. */
    boolean has(Step step) {
        return step != Step.VOTES || debrief.room().isPresent();
    }

    /** Whether the page was opened already. */
    public boolean isSeen(Step step) {
        return wayOn.hasSeen(step);
    }

    /** The page that the overview leads to; empty once nothing is left to be seen or answered. */
    public ReadOnlyObjectProperty<Optional<Step>> unseenProperty() {
        return wayOn.unseenProperty();
    }

    /** Goes on along the walk; from the overview to what was not seen yet, or once more to what happened. */
    public void next() {
        Step now = step.get();
        Optional<Step> following = now == Step.OVERVIEW ? unseenProperty().get().or(() -> Optional.of(Step.HAPPENED)) : now.next();
        following.ifPresent(this::open);
    }

    public void previous() {
        step.get().previous().ifPresent(this::open);
    }

    /** Keeps the first impression and lets the rest be seen. */
    public void reveal(FirstImpression said) {
        thoughts.impression(said);
        revealed.set(true);
        open(Step.FEELING);
    }

    private void keep(Consumer<Journal> verb) {
        background.run(() -> verb.accept(journal.get())).otherwise(actions::tell).start();
    }

    /** What the player writes about the run. */
    RunNotes notes() {
        return notes;
    }

    /** What the words of the debrief mean, and where more is said of them. */
    Course course() {
        return course;
    }

    /** To a unit that says more of a word. */
    void read(Unit unit) {
        actions.read(course, unit);
    }

    AllRuns allRuns() {
        return allRuns;
    }

    /** Hands over which endings of the scenario may be named: those that the record knows of, and that of this run. */
    void loadMetEndings(Consumer<MetEndings> then) {
        background.run(() -> MetEndings.of(journal.get(), record().scenarioId(), debrief.finish().ending().id()))
                .then(then).otherwise(actions::tell).start();
    }

    /** Keeps what is taken along from this run. */
    public void keep(Takeaway takeaway) {
        wayOn.took(takeaway);
        notes.keep(takeaway);
    }

    /** Hands over what comes after this debrief. */
    void loadSuggestion(Consumer<Suggestion> then) {
        actions.suggest(then);
    }

    /** Shows the walk to a group. */
    void showBig() {
        actions.showBig(debrief);
    }

    /** Leaves the debrief for the briefing of another scenario. */
    void brief(String scenarioId) {
        allRuns.close();
        actions.brief(scenarioId);
    }

    /** The number of the decision that was last picked or asked about what another choice would have done. */
    public ReadOnlyObjectProperty<Optional<Integer>> whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /** Opens what another choice at a decision would have done. */
    public void askWhatIf(int decision) {
        lookAt(decision);
        open(Step.WHAT_IF);
    }

    /** Picks a decision to look at what another choice there would have done. */
    public void lookAt(int decision) {
        whatIf.set(Optional.of(decision));
    }

    /** The indicator that was last picked or asked about why it changed. */
    public ReadOnlyObjectProperty<Indicator> whyProperty() {
        return why.getReadOnlyProperty();
    }

    /** Opens the causes of an indicator's change. */
    public void askWhy(Indicator indicator) {
        lookAt(indicator);
        open(Step.WHY);
    }

    /** Picks an indicator to look at why it changed. */
    public void lookAt(Indicator indicator) {
        why.set(indicator);
    }

    /** Plays on from a run that parts from this one. */
    public void playOn(Run from) {
        actions.playOn(from);
    }

    /** Leads to another run to hold this one against. */
    public void compare() {
        actions.compare();
    }

    /** Leads to the files that the run can be handed over as. */
    public void export() {
        actions.export();
    }

    /** To the ending, to be read once more. */
    void readEnding() {
        actions.readEnding();
    }

    public void close() {
        allRuns.close();
        actions.close();
    }
}
