package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Tally;
import org.balancingact.engine.Run;
import org.balancingact.report.Debrief;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class HereWordsTest {
    private final Tally tally = tally("root-cause", "tell-why");

    @Test
    void aMomentTellsWhatLeadingAndManagingMeantInIt() {
        CountedChoice leak = tally.choices().get(0);
        assertThat(HereWords.moment(leak.choice().decision()))
                .isEqualTo("Leading here meant asking the floor for its own answer. Managing here meant finding the bar that comes down late.");
        assertThat(HereWords.of(leak.choice().decision(), Style.MANAGER)).isEqualTo("Managing here meant finding the bar that comes down late.");
        assertThat(HereWords.moment(tally.choices().get(1).choice().decision())).as("a story that does not say").isEmpty();
    }

    @Test
    void aTwinTellsWhatHadChangedAndHowBothWereMet() {
        String first = "The same options stood in week\u00a00, in “It leaks”. What had changed: The gate is there, and nobody knows it. ";
        assertThat(HereWords.twin(tally.choices().get(1), tally)).isEqualTo(first + "You managed then and led now.");
        Tally alike = tally("open-floor", "tell-why");
        assertThat(HereWords.twin(alike.choices().get(1), alike)).isEqualTo(first + "You led both times.");
        assertThat(HereWords.twin(tally.choices().get(0), tally)).as("no twin").isEmpty();
    }

    @Test
    void aStopThatAnAuthorWroteIsNotToldTwice() {
        CountedChoice poor = tally("open-floor", "tell-why").choices().get(0);
        assertThat(CraftWords.doneWell(poor, Debrief.of(run("open-floor", "tell-why"))))
                .isEqualTo("Done well, it would have been: Ask the floor with the numbers of the night on the table.");
    }

    private static Tally tally(String... options) {
        return Tally.of(run(options));
    }

    private static Run run(String... options) {
        return Run.replay(WholeFile.scenario(), 1, List.of(options));
    }
}
