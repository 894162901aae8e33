package org.balancingact.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balancingact.analysis.NextScenario;
import org.balancingact.analysis.Profile;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class ProfileWordsTest {
    @Test
    void speaksOfNoLeanBeforeFortyDecisionsInFourScenarios() {
        Profile threeScenarios = profile(45, 3, 45);
        assertThat(threeScenarios.isEnough()).isFalse();
        assertThat(ProfileWords.sentence(threeScenarios)).isEqualTo("45 decisions counted, in three scenarios. 45 leader moves, 0 manager moves.");
        assertThat(ProfileWords.toKnowMore(threeScenarios)).contains("one more scenario");
        Profile tooFew = profile(39, 4, 39);
        assertThat(ProfileWords.sentence(tooFew)).doesNotContain("lean");
        assertThat(ProfileWords.toKnowMore(tooFew)).isEqualTo("A profile needs 40 decisions: 1 more.");
    }

    @Test
    void namesALeanOnlyWhereAnEvenMixWouldNotFit() {
        assertThat(ProfileWords.sentence(profile(40, 4, 25))).contains("25 of 40 decisions (63\u00a0%)", "47\u00a0%", "76\u00a0%", "even mix");
        assertThat(ProfileWords.sentence(profile(80, 4, 50))).contains("leaned towards leader moves (50 of 80; 52–72\u00a0%)");
        assertThat(ProfileWords.sentence(profile(80, 4, 30))).contains("leaned towards manager moves (50 of 80; 52–72\u00a0%)");
    }

    @Test
    void suggestsAScenarioNotMetYet() {
        Profile profile = profile(12, 1, 6);
        assertThat(NextScenario.after(profile, List.of(GoldenScenario.create())).orElseThrow().scenario().id()).isEqualTo("golden");
        Profile met = new Profile(List.of(new Profile.Moment("golden", Style.LEADER, Dimension.AGENDA, 0, Optional.empty())));
        assertThat(NextScenario.after(met, List.of(GoldenScenario.create()))).isEmpty();
    }

    @Test
    void ownTagsAreComparedAsCounts() {
        Profile profile = new Profile(List.of(tagged(Style.LEADER, Style.LEADER), tagged(Style.LEADER, Style.MANAGER),
                tagged(Style.MANAGER, Style.MANAGER)));
        assertThat(ProfileWords.ownTags(profile.ownTags())).startsWith("You tagged 3 decisions before the reveal, 2 as recorded. Leader moves taken for managing: 1;");
    }

    private static Profile.Moment tagged(Style recorded, Style tag) {
        return new Profile.Moment("a", recorded, Dimension.AGENDA, 0, Optional.of(tag));
    }

    private static Profile profile(int decisions, int scenarios, int leader) {
        return new Profile(IntStream.range(0, decisions).mapToObj(k -> new Profile.Moment("s" + k % scenarios,
                k < leader ? Style.LEADER : Style.MANAGER, Dimension.values()[k % 4], 0, Optional.empty())).toList());
    }
}
