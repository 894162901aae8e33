package org.balancingact.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.engine.StoryLength;
import org.balancingact.scenario.Scenario;

/** What can still be added to a profile: the scenarios that are there and were not counted yet, in the order in which they are best played. */
public record LeftToCount(List<Story> stories) {
    public LeftToCount {
        stories = List.copyOf(stories);
    }

    /**
     * One of the scenarios.
     *
     * @param decisions at least so many are made in it
     */
    public record Story(String title, int decisions) {}

    /**
     * The one that is proposed, then the longest.
     *
     * @param installed all scenarios that can be played
     * @param next      the id of the scenario that is proposed to be played or debriefed next
     */
    public static LeftToCount of(Profile profile, List<Scenario> installed, Optional<String> next) {
        Set<String> counted = profile.moments().stream().map(Profile.CountedMoment::scenario).collect(Collectors.toSet());
        Comparator<Scenario> proposed = Comparator.comparing(scenario -> !next.equals(Optional.of(scenario.id())));
        return new LeftToCount(installed.stream().filter(scenario -> !counted.contains(scenario.id()))
                .sorted(proposed.thenComparing(LeftToCount::fewest, Comparator.reverseOrder()))
                .map(scenario -> new Story(scenario.title(), fewest(scenario))).toList());
    }

    private static int fewest(Scenario scenario) {
        return StoryLength.of(scenario).fewest();
    }

    public int scenarios() {
        return stories.size();
    }

    public int decisions() {
        return stories.stream().mapToInt(Story::decisions).sum();
    }

    /** So many of them, from the first on, that they make a profile of it; all where that is out of reach. */
    public List<Story> enoughFor(Profile profile) {
        int taken = Math.min(profile.missingScenarios(), scenarios());
        while (taken < scenarios() && new LeftToCount(stories.subList(0, taken)).decisions() < profile.missingDecisions()) {
            taken++;
        }
        return stories.subList(0, taken);
    }
}
