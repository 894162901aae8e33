package org.balancingact.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.engine.StoryLength;
import org.balancingact.scenario.Scenario;

/**
 * What can still be added to a profile: the scenarios that are there and were not counted yet.
 *
 * @param decisions at least so many can be made in them
 */
public record LeftToCount(int scenarios, int decisions) {

    /** @param installed all scenarios that can be played */
    public static LeftToCount of(Profile profile, List<Scenario> installed) {
        Set<String> counted = profile.moments().stream().map(Profile.CountedMoment::scenario).collect(Collectors.toSet());
        List<Scenario> left = installed.stream().filter(scenario -> !counted.contains(scenario.id())).toList();
        return new LeftToCount(left.size(), left.stream().mapToInt(scenario -> StoryLength.of(scenario).fewest()).sum());
    }
}
