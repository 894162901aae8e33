package org.balancingact.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balancingact.analysis.LeftToCount;
import org.balancingact.analysis.NextScenario;
import org.balancingact.analysis.OwnTags.Tagged;
import org.balancingact.analysis.Profile;
import org.balancingact.analysis.Tried;
import org.balancingact.engine.StoryLength;
import org.balancingact.report.ChosenWish;
import org.balancingact.report.NextStory;
import org.balancingact.report.PracticeWish;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.GoldenScenario;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.Test;

class ProfileWordsTest {
    private static final LeftToCount MUCH_LEFT = left(8, 100);

    @Test
    void speaksOfNoLeanBeforeFortyDecisionsInFourScenarios() {
        Profile threeScenarios = profile(45, 3, 45);
        assertThat(threeScenarios.isEnough()).isFalse();
        assertThat(ProfileWords.sentence(threeScenarios)).isEqualTo("45 decisions counted, in three scenarios. You led in 45 and managed in 0.");
        assertThat(ProfileWords.toKnowMore(threeScenarios, MUCH_LEFT).orElseThrow()).isEqualTo("A profile needs 40 decisions in four scenarios. You have them after, for example, “Story 0” (13\u00a0decisions).");
        Profile tooFew = profile(39, 4, 39);
        assertThat(ProfileWords.sentence(tooFew)).doesNotContain("lean");
        assertThat(ProfileWords.toKnowMore(tooFew, MUCH_LEFT)).hasValueSatisfying(words -> assertThat(words).contains("“Story 0” (13\u00a0decisions)").doesNotContain("Story 1"));
    }

    @Test
    void asksForNoMoreThanTheInstalledScenariosCanBring() {
        Profile oneOfTwo = profile(12, 1, 6);
        assertThat(ProfileWords.toKnowMore(oneOfTwo, left(1, 12))).as("four where two exist").isEmpty();
        assertThat(ProfileWords.toKnowMore(oneOfTwo, left(3, 27))).as("39 decisions in four").isEmpty();
        assertThat(ProfileWords.toKnowMore(oneOfTwo, left(3, 28)).orElseThrow()).endsWith(
                "You have them after “Story 0” (10\u00a0decisions), “Story 1” (9\u00a0decisions) and “Story 2” (9\u00a0decisions).");
        assertThat(ProfileWords.toKnowMore(profile(40, 4, 25), left(0, 0))).contains("The band is ±14.");
        assertThat(ProfileWords.toKnowMore(profile(40, 4, 25), left(2, 40)).orElseThrow()).contains("The 40 decisions", "±10");
    }

    @Test
    void whatIsLeftAreTheScenariosThatWereNotCounted() {
        LeftToCount all = LeftToCount.of(profile(0, 1, 0), List.of(GoldenScenario.create()), Optional.empty());
        assertThat(all.scenarios()).isOne();
        assertThat(all.decisions()).isEqualTo(StoryLength.of(GoldenScenario.create()).fewest());
        Profile met = new Profile(List.of(new Profile.CountedMoment("golden", Style.LEADER, Dimension.AGENDA, 0, untagged(Style.LEADER))));
        assertThat(LeftToCount.of(met, List.of(GoldenScenario.create()), Optional.empty())).isEqualTo(left(0, 0));
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
    void theGoalCanBeReachedWithTheStoriesThatComeWithTheProgram() {
        Profile nothing = profile(0, 1, 0);
        LeftToCount all = LeftToCount.of(nothing, shipped(), Optional.empty());
        assertThat(nothing.isWithinReach(all)).isTrue();
        assertThat(all.enoughFor(nothing).stream().mapToInt(LeftToCount.Story::decisions).sum()).isGreaterThanOrEqualTo(Profile.ENOUGH_DECISIONS);
        assertThat(all.enoughFor(nothing)).hasSizeGreaterThanOrEqualTo(Profile.ENOUGH_SCENARIOS);
    }

    @Test
    void theStoryThatIsSuggestedIsTheFirstOnTheWayToAProfile() {
        for (Profile profile : List.of(profile(0, 1, 0), profile(12, 1, 6), profile(39, 4, 39))) {
            NextStory next = NextStory.after(profile, Optional.empty(), shipped()).orElseThrow();
            LeftToCount left = LeftToCount.of(profile, shipped(), Optional.of(next.scenario().id()));
            assertThat(left.enoughFor(profile).get(0).title()).isEqualTo(next.scenario().title());
            assertThat(ProfileWords.toKnowMore(profile, left).orElseThrow()).contains("after, for example, “" + next.scenario().title() + "” (");
        }
    }

    @Test
    void afterThatWhichIsSuggestedTheLongestStoriesAreNamed() {
        List<LeftToCount.Story> stories = LeftToCount.of(profile(0, 1, 0), shipped(), Optional.of("nobody-asked-the-new-hire")).stories();
        assertThat(stories.get(0).title()).isEqualTo("Nobody asked the new hire");
        assertThat(stories.subList(1, stories.size())).isSortedAccordingTo(Comparator.comparingInt(LeftToCount.Story::decisions).reversed());
    }

    @Test
    void whatWasTriedLeastIsSuggestedWithItsReason() {
        Profile profile = profile(12, 1, 6);
        assertThat(profile.least()).as("all four places as often, each way at least once").contains(new Tried(Style.MANAGER, Dimension.AGENDA, 1, 3));
        NextStory next = NextStory.after(profile, Optional.empty(), List.of(GoldenScenario.create())).orElseThrow();
        assertThat(WishWords.reason(next)).isEqualTo("So far you managed in 1 of 3 decisions about agenda, what is to be done. This story has one in which you could.");
        assertThat(WishWords.before(new PracticeWish.Act(profile.least().orElseThrow()), GoldenScenario.create()))
                .isEqualTo("To try: manage in a decision about agenda, what is to be done; so far you did in 1\u00a0of\u00a03. This story has one in which you could.");
        NextStory first = NextStory.after(profile(0, 1, 0), Optional.empty(), List.of(GoldenScenario.create())).orElseThrow();
        assertThat(WishWords.reason(first)).isEqualTo("The shortest of the stories, about 20\u00a0minutes.");
    }

    @Test
    void aStoryForWhatWasChosenIsSuggestedForThatReason() {
        ChosenWish chosen = new ChosenWish(new PracticeWish.Act(new Tried(Style.MANAGER, Dimension.AGENDA, 0, 3)), Optional.empty());
        NextStory next = NextStory.after(profile(12, 1, 6), Optional.of(chosen), List.of(GoldenScenario.create())).orElseThrow();
        assertThat(WishWords.reason(next)).isEqualTo("This story has one moment for what you chose to try.");
        assertThat(WishWords.state(chosen)).contains("next briefing");
    }

    @Test
    void aBriefingSaysWhereAWishHasToWait() {
        assertThat(WishWords.before(new PracticeWish.Twins(), GoldenScenario.create()))
                .isEqualTo("To try: find two moments with the same options, and say what changed between them. "
                        + "This story has no such moment; the wish waits for one that has.");
        assertThat(WishWords.before(new PracticeWish.Own("ask first"), GoldenScenario.create())).isEqualTo("Last time you wanted to do this in another way: “ask first”");
    }

    @Test
    void ownTagsAreComparedAsCounts() {
        Profile profile = new Profile(List.of(tagged(Style.LEADER, Style.LEADER), tagged(Style.LEADER, Style.MANAGER),
                tagged(Style.MANAGER, Style.MANAGER)));
        assertThat(ProfileWords.ownTags(profile.ownTags())).startsWith("You tagged 3 decisions before the reveal, 2 as recorded. Leading taken for managing: 1;");
    }

    private static List<Scenario> shipped() {
        return ShippedScenarios.ids().stream().map(id -> ShippedScenarios.read(id).orElseThrow().document().orElseThrow().scenario()).toList();
    }

    /** So many scenarios with as many decisions together, the first ones with one more where it does not come out even. */
    private static LeftToCount left(int scenarios, int decisions) {
        return new LeftToCount(IntStream.range(0, scenarios)
                .mapToObj(k -> new LeftToCount.Story("Story " + k, decisions / scenarios + (k < decisions % scenarios ? 1 : 0))).toList());
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
