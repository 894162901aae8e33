package org.balancingact.app.examine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** Which scene of a scenario a finding is about. */
final class FindingPlace {
    private static final Pattern SCENE = Pattern.compile("\\$\\.scenes\\[(\\d{1,4})\\].*");

    private FindingPlace() {}

    static Optional<Scene> scene(Finding finding, Scenario scenario) {
        Matcher matcher = SCENE.matcher(finding.place().path());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < scenario.scenes().size() ? Optional.of(scenario.scenes().get(index)) : Optional.empty();
    }
}
