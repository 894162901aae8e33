package org.balancingact.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Facilitator;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scene;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * What every story that comes with the program says and a quick author may leave out. Whoever uses one of these keys somewhere is told
 * where it was forgotten: once a key, at the first place.
 */
final class StoryKeys implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        boolean shipped = ShippedScenarios.ids().contains(examined.scenario().id());
        List<Located<Scene>> scenes = examined.scenes();
        List<Located<Decision>> decisions = examined.decisions();
        List<Located<Ending>> endings = examined.endings();
        List<Located<Option>> poor = examined.options().stream().filter(option -> option.part().craft() == Craft.POOR).toList();
        return Stream.of(
                missing("BA201", scenes, shipped, scene -> scene.backdrop().place().isPresent()),
                missing("BA206", examined.options(), shipped, option -> option.shortText().isPresent()),
                missing("BA208", poor, shipped, option -> option.doneWell().isPresent()),
                missing("BA210", decisions, shipped, decision -> decision.here().isPresent()),
                missing("BA217", endings, shipped, ending -> ending.hint().isPresent() && ending.finding().isPresent()),
                difficulty(examined, shipped),
                missing("BA219", scenes.stream().filter(scene -> !scene.part().isInterlude()).toList(), shipped, scene -> isWhole(scene.facilitator())))
                .flatMap(findings -> findings);
    }

    /** A story that says where it plays is told with all that stories have. */
    private static Stream<Finding> difficulty(Examined examined, boolean shipped) {
        boolean expected = shipped || examined.scenario().scenes().stream().anyMatch(scene -> scene.backdrop().place().isPresent());
        return expected && examined.scenario().difficulty().isEmpty() ? Stream.of(Finding.of("BA230", Severity.NOTE, examined.whole())) : Stream.empty();
    }

    private static boolean isWhole(Facilitator facilitator) {
        return facilitator.idea().isPresent() && facilitator.minutes().isPresent() && facilitator.split().isPresent()
                && facilitator.agree().isPresent() && facilitator.transfer().isPresent();
    }

    private static <T> Stream<Finding> missing(String code, List<Located<T>> parts, boolean demanded, Predicate<T> has) {
        List<Located<T>> without = parts.stream().filter(part -> !has.test(part.part())).toList();
        boolean expected = demanded || without.size() < parts.size();
        return expected && !without.isEmpty()
                ? Stream.of(Finding.of(code, Severity.NOTE, without.get(0).place(), without.size(), parts.size())) : Stream.empty();
    }
}
