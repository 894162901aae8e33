package org.balancingact.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balancingact.engine.StoryLength;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** How long a story is, how it branches, what comes back of what was chosen, and how its options are written. */
final class ShapeTargets {
    /** A story of at most so many decisions is a short one. */
    private static final int SHORT = 9;
    private static final int[] WORDS = {16, 24};
    private static final double REMEMBERED = 50;
    private static final Pattern NOT_IN_OPTIONS = Pattern.compile("[:;–—]|\\b(so that|even if)\\b", Pattern.CASE_INSENSITIVE);

    private ShapeTargets() {}

    /** What is asked of stories of a length. */
    private record Ask(int[] decisions, int[] scenes, int branches, int opened) {
        private static final Ask SHORT = new Ask(new int[] {6, 8}, new int[] {9, 14}, 1, 1);
        private static final Ask LONG = new Ask(new int[] {10, 14}, new int[] {16, 30}, 3, 3);
    }

    static List<Target> of(Scenario scenario) {
        StoryLength length = StoryLength.of(scenario);
        Ask ask = isShort(scenario) ? Ask.SHORT : Ask.LONG;
        List<Option> options = scenario.options();
        List<Target> targets = new ArrayList<>();
        targets.add(Target.atLeast("decisions-fewest", length.fewest(), ask.decisions()[0], Target.Unit.COUNT));
        targets.add(Target.atMost("decisions-most", length.most(), ask.decisions()[1], Target.Unit.COUNT));
        targets.add(Target.between("scenes", scenario.scenes().size(), ask.scenes()[0], ask.scenes()[1], Target.Unit.COUNT));
        targets.add(Target.atLeast("branches", scenario.scenes().stream().filter(ShapeTargets::branches).count(), ask.branches(), Target.Unit.COUNT));
        targets.add(Target.atLeast("opened", opened(scenario).size(), ask.opened(), Target.Unit.COUNT));
        targets.add(Target.atLeast("remembered", 100.0 * Memory.of(scenario).size() / options.size(), REMEMBERED, Target.Unit.PERCENT));
        targets.add(Target.atMost("option-words", options.stream().filter(option -> !isWellLong(option)).count(), 0, Target.Unit.COUNT));
        targets.add(Target.atMost("option-marks", options.stream().filter(option -> NOT_IN_OPTIONS.matcher(option.text()).find()).count(), 0,
                Target.Unit.COUNT));
        targets.add(Target.atMost("no-short", options.stream().filter(option -> option.shortText().isEmpty()).count(), 0, Target.Unit.COUNT));
        return targets;
    }

    static boolean isShort(Scenario scenario) {
        return StoryLength.of(scenario).most() <= SHORT;
    }

    private static boolean isWellLong(Option option) {
        int words = Words.count(option.text());
        return words >= WORDS[0] && words <= WORDS[1];
    }

    /** Whether what is picked decides where the story goes on. */
    private static boolean branches(Scene scene) {
        return scene.decision().map(Decision::options).map(options -> options.stream()
                .map(option -> option.next().stream().map(Route::to).toList()).distinct().count() > 1).orElse(false);
    }

    /** The scenes that a condition leads to. */
    private static Set<String> opened(Scenario scenario) {
        return scenario.scenes().stream().flatMap(scene -> scene.routes().stream())
                .filter(route -> route.when().isPresent() && !route.ends()).map(Route::to).collect(Collectors.toSet());
    }
}
