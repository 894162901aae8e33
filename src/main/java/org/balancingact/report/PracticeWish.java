package org.balancingact.report;

import java.util.Optional;
import org.balancingact.analysis.Profile;
import org.balancingact.analysis.Tried;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunSummary;

/** What to try in the next run. It is told, and never scored. */
public sealed interface PracticeWish {
    /** Runs, newest first, in which a sentence of the player's own is looked for. */
    int LOOKED_AT = 20;

    /** In the player's own words, from the latest debrief in which some were written. */
    record Own(String words) implements PracticeWish {}

    /** What was tried little or never. */
    record Least(Tried tried) implements PracticeWish {}

    /** That of whoever played last; own words come first. Empty where there is nothing to go by, and where all was tried. */
    static Optional<PracticeWish> of(Journal journal) {
        return own(journal).or(() -> journal.runs(0, 1).stream().findFirst().map(latest -> RecordedProfile.of(journal, latest.alias()))
                .flatMap(Profile::least).filter(Tried::isLittle).map(Least::new));
    }

    private static Optional<PracticeWish> own(Journal journal) {
        Optional<Optional<String>> player = journal.runs(0, 1).stream().findFirst().map(RunSummary::alias);
        return journal.runs(0, LOOKED_AT).stream().filter(run -> player.equals(Optional.of(run.alias())))
                .flatMap(run -> journal.takeaway(run.id()).stream()).flatMap(takeaway -> takeaway.change().stream()).findFirst().map(Own::new);
    }
}
