package org.balancingact.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Place;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scene;

/** Whether twins are twins: the same options in an earlier moment that every run has met, and a demand that has turned. */
final class Twins implements Check {
    private static final int LEAST_ALIKE_PERCENT = 60;
    private static final int LEAST_APART = 1000;

    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.scenes().stream().flatMap(scene -> scene.part().decision().stream().flatMap(decision -> decision.twin().stream()
                .flatMap(twin -> findings(examined, scene, decision, examined.scenario().scene(twin.scene())))));
    }

    private static Stream<Finding> findings(Examined examined, Located<Scene> scene, Decision decision, Scene earlier) {
        Place place = examined.places().at(scene.place().path() + ".decision.twin");
        Optional<Decision> other = earlier.decision();
        boolean alike = earlier.week() < scene.part().week() && other.filter(twin -> alike(twin.options(), decision.options())).isPresent();
        List<Finding> findings = new ArrayList<>();
        if (!alike) {
            findings.add(Finding.of("BA211", Severity.WARNING, place, earlier.id(), LEAST_ALIKE_PERCENT));
        }
        if (Paths.without(examined.scenario(), earlier.id()).contains(scene.part().id())) {
            findings.add(Finding.of("BA212", Severity.WARNING, place, earlier.id()));
        }
        if (other.filter(twin -> Math.abs(twin.demand() - decision.demand()) < LEAST_APART).isPresent()) {
            findings.add(Finding.of("BA213", Severity.WARNING, place, earlier.id()));
        }
        return findings.stream();
    }

    private static boolean alike(List<Option> options, List<Option> others) {
        return options.size() == others.size() && IntStream.range(0, options.size()).allMatch(k ->
                options.get(k).style() == others.get(k).style() && alike(options.get(k).text(), others.get(k).text()));
    }

    /** By the words that both have, each as often as it stands in both. */
    private static boolean alike(String text, String other) {
        List<String> rest = new ArrayList<>(Words.of(other));
        long common = Words.of(text).stream().filter(rest::remove).count();
        return 100 * common >= (long) LEAST_ALIKE_PERCENT * Math.max(Words.count(text), Words.count(other));
    }
}
