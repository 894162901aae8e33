package org.balancingact.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.engine.StoryLength;
import org.balancingact.scenario.Scenario;

/** What can still be added to a profile: the scenarios that are there and were not counted yet. */
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

    /** @param installed all scenarios that can be played */
    public static LeftToCount of(Profile profile, List<Scenario> installed) {
        Set<String> counted = profile.moments().stream().map(Profile.CountedMoment::scenario).collect(Collectors.toSet());
        return new LeftToCount(installed.stream().filter(scenario -> !counted.contains(scenario.id()))
                .map(scenario -> new Story(scenario.title(), StoryLength.of(scenario).fewest())).toList());
    }

    public int scenarios() {
        return stories.size();
    }

    public int decisions() {
        return stories.stream().mapToInt(Story::decisions).sum();
    }

    /** The fewest of them that make a profile of it, the longest first; all where that is out of reach. */
    public List<Story> enoughFor(Profile profile) {
        List<Story> longest = stories.stream().sorted(Comparator.comparingInt(Story::decisions).reversed()).toList();
        int taken = profile.missingScenarios();
        while (taken < longest.size() && new LeftToCount(longest.subList(0, taken)).decisions() < profile.missingDecisions()) {
            taken++;
        }
        return longest.subList(0, Math.min(taken, longest.size()));
    }
}
