package org.balancingact.report;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.NextScenario;
import org.balancingact.journal.Journal;
import org.balancingact.scenario.Scenario;

/**
 * What comes after a debrief.
 *
 * @param wish what to try in the next run
 * @param next the scenario to play; empty once all were counted
 */
public record Suggestion(Optional<PracticeWish> wish, Optional<NextScenario> next) {

    /**
     * For whoever played last.
     *
     * @param installed all scenarios that can be played
     */
    public static Suggestion of(Journal journal, List<Scenario> installed) {
        Optional<NextScenario> next = journal.runs(0, 1).stream().findFirst().map(latest -> RecordedProfile.of(journal, latest.alias()))
                .flatMap(profile -> NextScenario.after(profile, installed));
        return new Suggestion(PracticeWish.of(journal), next);
    }
}
