package org.balancingact.report;

import java.util.Optional;
import org.balancingact.analysis.OwnTags;
import org.balancingact.analysis.Profile;
import org.balancingact.journal.Journal;

/** The profile that the record's counted decisions make. */
public final class RecordedProfile {
    private RecordedProfile() {}

    /** Of the runs played under the alias; of those without one where it is empty. */
    public static Profile of(Journal journal, Optional<String> alias) {
        return new Profile(journal.countedPicks(alias).stream()
                .map(pick -> new Profile.CountedMoment(pick.scenarioId(), pick.style(), pick.dimension(), pick.demand(),
                        new OwnTags.Tagged(pick.stood(), pick.ownTag())))
                .toList());
    }
}
