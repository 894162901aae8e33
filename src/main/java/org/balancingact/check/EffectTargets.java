package org.balancingact.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;

/** Whether authored effects keep the balance that the table has: option by option, and between the styles. */
final class EffectTargets {
    private static final double POINT = 1_000;
    private static final double SHARES_APART = 5;
    private static final double ASKED_SHARES_APART = 10;
    private static final double COSTS_APART = 1;

    private EffectTargets() {}

    /** An option in its decision. */
    private record Placed(Decision decision, Option option, OptionBalance balance) {
        boolean isAskedFor() {
            return option.style() == Style.LEADER ? decision.demand() > 0 : decision.demand() < 0;
        }
    }

    static List<Target> of(Scenario scenario) {
        List<Placed> all = scenario.decisions().stream().flatMap(decision -> decision.options().stream()
                .map(option -> new Placed(decision, option, OptionBalance.of(decision, option)))).toList();
        List<Placed> sound = all.stream().filter(each -> Parts.isSound(each.option())).toList();
        List<Placed> asked = sound.stream().filter(Placed::isAskedFor).toList();
        return List.of(
                Target.atLeast("instead", count(all, each -> each.option().effects().mode() == Effects.Mode.INSTEAD), all.size(), Target.Unit.COUNT),
                Target.atMost("benefit-out", count(all, each -> !each.balance().isBenefitRight()), 0, Target.Unit.COUNT),
                Target.atMost("cost-out", count(all, each -> !each.balance().isCostRight()), 0, Target.Unit.COUNT),
                Target.atMost("unscaled-out", count(all, each -> !each.balance().sums().isMostlyScaled()), 0, Target.Unit.COUNT),
                Target.atMost("benefit-apart", 100 * apart(sound, each -> each.balance().shareOfBenefit()), SHARES_APART,
                        Target.Unit.PERCENT).foundAs("BA132"),
                Target.atMost("asked-benefit-apart", 100 * apart(asked, each -> each.balance().shareOfBenefit()), ASKED_SHARES_APART,
                        Target.Unit.PERCENT).foundAs("BA132"),
                Target.atMost("cost-apart", apart(sound, each -> each.balance().sums().cost() / POINT), COSTS_APART,
                        Target.Unit.POINTS).foundAs("BA133"));
    }

    private static long count(List<Placed> options, Predicate<Placed> wanted) {
        return options.stream().filter(wanted).count();
    }

    /** How far the means of the two styles lie apart; 0 where there are no options of one. */
    private static double apart(List<Placed> options, ToDoubleFunction<Placed> measure) {
        double leader = mean(options, Style.LEADER, measure);
        double manager = mean(options, Style.MANAGER, measure);
        return Double.isNaN(leader) || Double.isNaN(manager) ? 0 : Math.abs(leader - manager);
    }

    private static double mean(List<Placed> options, Style style, ToDoubleFunction<Placed> measure) {
        return options.stream().filter(each -> each.option().style() == style).mapToDouble(measure).average().orElse(Double.NaN);
    }
}
