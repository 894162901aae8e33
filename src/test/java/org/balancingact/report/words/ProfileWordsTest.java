package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balancingact.analysis.LeftToCount;
import org.balancingact.analysis.NextScenario;
import org.balancingact.analysis.OwnTags.Tagged;
import org.balancingact.analysis.Profile;
import org.balancingact.engine.StoryLength;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.Test;

class ProfileWordsTest {
    private static final LeftToCount MUCH_LEFT = new LeftToCount(8, 100);

    @Test
    void speaksOfNoLeanBeforeFortyDecisionsInFourScenarios() {
        Profile threeScenarios = profile(45, 3, 45);
        assertThat(threeScenarios.isEnough()).isFalse();
        assertThat(ProfileWords.sentence(threeScenarios)).isEqualTo("45 decisions counted, in three scenarios. You led in 45 and managed in 0.");
        assertThat(ProfileWords.toKnowMore(threeScenarios, MUCH_LEFT).orElseThrow()).contains("one more scenario");
        Profile tooFew = profile(39, 4, 39);
        assertThat(ProfileWords.sentence(tooFew)).doesNotContain("lean");
        assertThat(ProfileWords.toKnowMore(tooFew, MUCH_LEFT)).contains("A profile needs 40 decisions: 1 more.");
    }

    @Test
    void asksForNoMoreThanTheInstalledScenariosCanBring() {
        Profile oneOfTwo = profile(12, 1, 6);
        assertThat(ProfileWords.toKnowMore(oneOfTwo, new LeftToCount(1, 12))).as("four where two exist").isEmpty();
        assertThat(ProfileWords.toKnowMore(oneOfTwo, new LeftToCount(3, 27))).as("39 decisions in four").isEmpty();
        assertThat(ProfileWords.toKnowMore(oneOfTwo, new LeftToCount(3, 28))).isPresent();
        assertThat(ProfileWords.toKnowMore(profile(40, 4, 25), new LeftToCount(0, 0))).contains("The band is ±14.");
        assertThat(ProfileWords.toKnowMore(profile(40, 4, 25), new LeftToCount(2, 40)).orElseThrow()).contains("The 40 decisions", "±10");
    }

    @Test
    void whatIsLeftAreTheScenariosThatWereNotCounted() {
        LeftToCount all = LeftToCount.of(profile(0, 1, 0), List.of(GoldenScenario.create()));
        assertThat(all.scenarios()).isOne();
        assertThat(all.decisions()).isEqualTo(StoryLength.of(GoldenScenario.create()).fewest());
        Profile met = new Profile(List.of(new Profile.CountedMoment("golden", Style.LEADER, Dimension.AGENDA, 0, untagged(Style.LEADER))));
        assertThat(LeftToCount.of(met, List.of(GoldenScenario.create()))).isEqualTo(new LeftToCount(0, 0));
    }

    @Test
    void namesALeanOnlyWhereAnEvenMixWouldNotFit() {
        assertThat(ProfileWords.sentence(profile(40, 4, 25))).contains("25 of 40 decisions (63\u00a0%)", "47\u00a0%", "76\u00a0%", "even mix");
        assertThat(ProfileWords.sentence(profile(80, 4, 50))).contains("leaned towards leading (50 of 80; 52–72\u00a0%)");
        assertThat(ProfileWords.sentence(profile(80, 4, 30))).contains("leaned towards managing (you led in 30 of 80; 28–48\u00a0%)");
    }

    @Test
    void suggestsAScenarioNotMetYet() {
        Profile profile = profile(12, 1, 6);
        assertThat(NextScenario.after(profile, List.of(GoldenScenario.create())).orElseThrow().scenario().id()).isEqualTo("golden");
        Profile met = new Profile(List.of(new Profile.CountedMoment("golden", Style.LEADER, Dimension.AGENDA, 0, untagged(Style.LEADER))));
        assertThat(NextScenario.after(met, List.of(GoldenScenario.create()))).isEmpty();
    }

    @Test
    void ownTagsAreComparedAsCounts() {
        Profile profile = new Profile(List.of(tagged(Style.LEADER, Style.LEADER), tagged(Style.LEADER, Style.MANAGER),
                tagged(Style.MANAGER, Style.MANAGER)));
        assertThat(ProfileWords.ownTags(profile.ownTags())).startsWith("You tagged 3 decisions before the reveal, 2 as recorded. Leading taken for managing: 1;");
    }

    private static Tagged untagged(Style style) {
        return new Tagged(style, Optional.empty());
    }

    private static Profile.CountedMoment tagged(Style recorded, Style tag) {
        return new Profile.CountedMoment("a", recorded, Dimension.AGENDA, 0, new Tagged(recorded, Optional.of(tag)));
    }

    private static Profile profile(int decisions, int scenarios, int leader) {
        return new Profile(IntStream.range(0, decisions).mapToObj(k -> new Profile.CountedMoment("s" + k % scenarios,
                k < leader ? Style.LEADER : Style.MANAGER, Dimension.values()[k % 4], 0, untagged(Style.LEADER))).toList());
    }
}
