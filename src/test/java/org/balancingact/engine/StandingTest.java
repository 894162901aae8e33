package org.balancingact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balancingact.analysis.Checkpoint;
import org.balancingact.analysis.StandingChange;
import org.balancingact.report.words.StoryWords;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Standing;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Scenario scenario = WholeFile.scenario();

    @Test
    void itIsTheSumOfWhatWasDoneSoFar() {
        assertThat(Run.start(scenario, 0).standing()).isEmpty();
        assertThat(Run.replay(scenario, 0, List.of("root-cause")).standing()).containsEntry("jon", 1).containsEntry("mara", -2).hasSize(2);
        assertThat(Run.replay(scenario, 0, List.of("open-floor")).standing()).isEmpty();
    }

    @Test
    void conditionsReadIt() {
        Finish wronged = Run.replay(scenario, 0, List.of("root-cause", "tell-why")).finish().orElseThrow();
        Finish spared = Run.replay(scenario, 0, List.of("open-floor", "tell-why")).finish().orElseThrow();

        assertThat(wronged.aftermath()).extracting(Finish.Told::text).contains("Mara does not greet you.");
        assertThat(spared.aftermath()).extracting(Finish.Told::text).doesNotContain("Mara does not greet you.");
    }

    @Test
    void aCheckpointSaysWhoStandsOtherwiseThanBefore() {
        List<StandingChange> people = Checkpoint.latest(Run.replay(scenario, 0, List.of("root-cause"))).orElseThrow().people();

        assertThat(people).extracting(StoryWords::of).containsExactly("Mara Okafor is against you.", "Jon Lind is well-disposed towards you.");
        assertThat(Checkpoint.latest(Run.replay(scenario, 0, List.of("open-floor"))).orElseThrow().people()).isEmpty();
    }

    @Test
    void furtherThanTwoItHasNoOtherWord() {
        assertThat(new Standing(-5).word()).isEqualTo(Standing.Word.AGAINST_YOU);
        assertThat(new Standing(0).word()).isEqualTo(Standing.Word.AS_BEFORE);
        assertThat(new Standing(4).word()).isEqualTo(Standing.Word.WITH_YOU);
    }
}
