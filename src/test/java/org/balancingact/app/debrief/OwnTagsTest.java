package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.balancingact.analysis.OwnTags;
import org.balancingact.app.Film;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.report.RecordedProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTagsTest {
    @TempDir
    private Path folder;

    @Test
    void theDebriefAndTheProfileOfARunCountTheSameTagsAlsoWhereAPickWasTakenBack() {
        Run run = Film.over();
        Choice first = run.choices().get(0);
        String other = first.offered().stream().filter(option -> option.style() != first.option().style()).findFirst().orElseThrow().id();
        Debriefed debriefed = new Debriefed(folder, Film.document(), run, Optional.of(other));
        try {
            DebriefViewModel model = debriefed.model();
            run.choices().stream().limit(4).forEach(choice -> model.thoughts().tag(choice.number(), choice.option().style()));
            model.thoughts().tag(5, run.choices().get(4).option().style().other());
            model.reveal(FirstImpression.SKIPPED);
            OwnTags told = model.thoughts().ownTags();
            assertThat(told.total()).isEqualTo(5);
            assertThat(told.agreed()).as("each tag belongs to the move that was shown").isEqualTo(4);
            assertThat(RecordedProfile.of(debriefed.journal(), Optional.empty()).ownTags()).isEqualTo(told);
            assertThat(RecordedProfile.of(debriefed.journal(), Optional.empty()).moments().get(0).style())
                    .as("all else goes by the first pick").isEqualTo(first.option().style().other());
        } finally {
            debriefed.end();
        }
    }
}
