package org.balancingact.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.balancingact.i18n.Words;
import org.balancingact.scenario.Craft;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;
import org.balancingact.scenario.Tone;

/** Whether anything but what an option does tells which one it is: words, length, tone. */
final class FairnessTargets {
    private static final double LENGTHS_APART = 15;
    private static final Comparator<Option> BY_LENGTH = Comparator.comparingInt(option -> Words.count(option.text()));

    private FairnessTargets() {}

    static List<Target> of(Scenario scenario) {
        List<Decision> decisions = scenario.decisions();
        List<Target> targets = new ArrayList<>(WordTargets.of(decisions));
        targets.add(lengths("length-style", scenario, Parts::isLeader).foundAs("BA111"));
        targets.add(lengths("length-craft", scenario, Parts::isSound).foundAs("BA126"));
        targets.add(even("longest-leader", decisions, decision -> Parts.isLeader(longest(decision))).foundAs("BA112"));
        targets.add(even("longest-sound", decisions, decision -> Parts.isSound(longest(decision))).foundAs("BA123"));
        targets.add(even("shortest-leader", decisions, decision -> Parts.isLeader(shortest(decision))).foundAs("BA124"));
        targets.add(even("shortest-sound", decisions, decision -> Parts.isSound(shortest(decision))).foundAs("BA125"));
        for (Style style : Style.values()) {
            for (Craft craft : Craft.values()) {
                targets.add(even("kind-" + style.id() + "-" + craft.id(), Parts.cell(scenario, style, craft),
                        option -> option.tone() == Tone.KIND).foundAs("BA114"));
            }
        }
        return targets;
    }

    /** By how many per cent of the longer mean the shorter one is shorter. */
    private static Target lengths(String key, Scenario scenario, Predicate<Option> first) {
        double one = meanLength(scenario.options().stream().filter(first).toList());
        double other = meanLength(scenario.options().stream().filter(first.negate()).toList());
        double apart = one == 0 || other == 0 ? 0 : 100 * (1 - Math.min(one, other) / Math.max(one, other));
        return Target.atMost(key, apart, LENGTHS_APART, Target.Unit.PERCENT);
    }

    private static double meanLength(List<Option> options) {
        return options.stream().mapToInt(option -> Words.count(option.text())).average().orElse(0);
    }

    /** Of equal ones the first in the file. */
    private static Option longest(Decision decision) {
        return decision.options().stream().max(BY_LENGTH).map(longest -> first(decision, longest)).orElseThrow();
    }

    private static Option shortest(Decision decision) {
        return decision.options().stream().min(BY_LENGTH).map(shortest -> first(decision, shortest)).orElseThrow();
    }

    private static Option first(Decision decision, Option asLong) {
        return decision.options().stream().filter(option -> BY_LENGTH.compare(option, asLong) == 0).findFirst().orElseThrow();
    }

    private static <T> Target even(String key, List<T> all, Predicate<T> wanted) {
        Share share = new Share(all.stream().filter(wanted).count(), all.size());
        return Target.between(key, share.part(), share.leastEven(), share.mostEven(), Target.Unit.COUNT);
    }
}
