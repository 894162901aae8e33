package org.balancingact.play;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.balancingact.engine.Run;
import org.balancingact.engine.StoryLength;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.StepsBack;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.scenario.Option;

/**
 * How far a run being played has come: which page is open, and what leads on from there. Each verb of {@link Play} makes another.
 *
 * @param asked        what is asked after each pick
 * @param pages        from the latest pick to the next decision or the ending
 * @param index        of the page that is open
 * @param optionsShown when the options were first shown that can be picked from
 * @param said         what is on record as said about the latest pick
 */
public record Progress(Run run, StepsBack stepsBack, Set<Question> asked, PlayPages pages, int index, Optional<Instant> optionsShown,
                       Reflection said) {
    public Progress {
        asked = Set.copyOf(asked);
        Objects.checkIndex(index, pages.pages().size());
    }

    /** A run as it was left, opened at that time. */
    static Progress of(Run run, StepsBack stepsBack, Set<Question> asked, OpenPage page, Reflection said, Instant now) {
        PlayPages pages = PlayPages.of(run, stepsBack.mode(), asked);
        return new Progress(run, stepsBack, asked, pages, 0, Optional.empty(), said).at(pages.index(page), now);
    }

    /** With another of its pages open. */
    Progress at(int index, Instant now) {
        Optional<Instant> shown = pages.pages().get(index) instanceof Moment ? Optional.of(optionsShown.orElse(now)) : optionsShown;
        return new Progress(run, stepsBack, asked, pages, index, shown, said);
    }

    /** With one more choice made. */
    Progress chosen(String option) {
        return with(run.choose(option), stepsBack);
    }

    /** With the latest choice taken back, at its decision again. */
    Progress takenBack(Instant now) {
        Progress before = with(run.back(), stepsBack.and(run.choices().size()));
        return before.at(before.pages.last(), now);
    }

    private Progress with(Run next, StepsBack steps) {
        return new Progress(next, steps, asked, PlayPages.of(next, steps.mode(), asked), 0, Optional.empty(), Reflection.NONE);
    }

    Progress saying(Reflection words) {
        return new Progress(run, stepsBack, asked, pages, index, optionsShown, words);
    }

    /** The page that is open. */
    public PlayPage page() {
        return pages.pages().get(index);
    }

    /** The same with where it stands in the run. */
    public PageInRun pageInRun() {
        return new PageInRun(page(), next(), run.choices().size());
    }

    /** The page after this one; empty at a decision and at the ending. */
    public Optional<PlayPage> next() {
        return pages.page(index + 1);
    }

    /** The page that is going to be opened once this one has been read or, at a decision, once that option has been picked. */
    public Optional<PageInRun> ahead(Optional<Option> picked) {
        return page() instanceof Moment
                ? picked.map(option -> chosen(option.id()).pageInRun())
                : next().map(next -> new PageInRun(next, pages.page(index + 2), run.choices().size()));
    }

    public boolean isOver() {
        return page() instanceof Ending;
    }

    /** Whether the latest pick may be taken back. */
    public boolean mayTakeBack() {
        return !isOver() && stepsBack.allowed(run.choices().size());
    }

    /** Whether there is a page before this one to be read again. */
    public boolean mayTurnBack() {
        return !isOver() && index > 0;
    }

    /** The number of the decision that is on or was just made; one at least. */
    public int decision() {
        int made = run.choices().size();
        return page() instanceof Moment || page() instanceof Interlude ? Math.min(made + 1, length().most()) : made;
    }

    /** How many decisions the whole run will have had. */
    public StoryLength length() {
        return StoryLength.of(run);
    }
}
