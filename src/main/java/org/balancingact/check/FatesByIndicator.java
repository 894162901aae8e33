package org.balancingact.check;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Condition;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** Scenes about a person that only indicators open: what becomes of people should come of what was done to them. */
final class FatesByIndicator implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.scenes().stream().filter(scene -> isAboutSomebody(examined.scenario(), scene.part()))
                .filter(scene -> isOpenedByIndicators(examined.scenario(), scene.part().id()))
                .map(scene -> Finding.of("BA221", Severity.NOTE, scene.place(), scene.part().id()));
    }

    private static boolean isAboutSomebody(Scenario scenario, Scene scene) {
        List<String> title = Words.of(scene.title());
        return scene.speaker().isPresent() || scenario.cast().stream().map(CastMember::name)
                .anyMatch(name -> Words.of(name).stream().anyMatch(title::contains));
    }

    private static boolean isOpenedByIndicators(Scenario scenario, String scene) {
        List<Route> ways = scenario.scenes().stream().flatMap(before -> before.routes().stream()).filter(route -> route.to().equals(scene)).toList();
        return !ways.isEmpty() && ways.stream().allMatch(way -> way.when().filter(when -> when.leaves().allMatch(Condition::readsLevels)).isPresent());
    }
}
