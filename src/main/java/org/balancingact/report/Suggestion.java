package org.balancingact.report;

import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Wished;
import org.balancingact.scenario.Scenario;

/**
 * What comes after a debrief.
 *
 * @param told   the wish that the run's briefing told, where the run came to a moment in which it could be tried
 * @param wished what is kept with the run: whether that was tried, and what was chosen for the next run
 * @param offers what may be chosen
 * @param next   the story to play; empty once all were counted
 */
public record Suggestion(Optional<PracticeWish> told, Wished wished, List<PracticeWish> offers, Optional<NextStory> next) {
    public Suggestion {
        offers = List.copyOf(offers);
    }

    /**
     * After the run's debrief; offers are for whoever played last.
     *
     * @param installed all scenarios that can be played
     */
    public static Suggestion of(Journal journal, RunId run, List<Scenario> installed) {
        Optional<NextStory> next = journal.runs(0, 1).stream().findFirst().flatMap(latest -> NextStory.after(RecordedProfile.of(journal, latest.alias()),
                PracticeWishes.of(journal, latest.alias()).chosen(), installed));
        return new Suggestion(PracticeWishes.before(journal, run).filter(wish -> isMet(wish, journal, run)), journal.wished(run),
                PracticeWishes.ofLatest(journal).map(wishes -> wishes.offers(installed)).orElse(List.of()), next);
    }

    private static boolean isMet(PracticeWish wish, Journal journal, RunId run) {
        return wish.fits(KeptRun.of(journal, run).run().choices().stream().map(Choice::decision).toList()) > 0;
    }
}
