package org.balancingact.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effects;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;

/** Options whose authored effects are out of balance with the table's. Who writes none has nothing to balance. */
final class EffectBalance implements Check {
    /** Of points in milli-points. */
    private static final int DECIMALS = 3;

    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.decisions().stream().flatMap(decision -> examined.options(decision).stream()
                .filter(option -> option.part().effects().mode() != Effects.Mode.DEFAULT)
                .flatMap(option -> findings(decision.part(), option)));
    }

    private static Stream<Finding> findings(Decision decision, Located<Option> option) {
        OptionBalance balance = OptionBalance.of(decision, option.part());
        boolean sound = Parts.isSound(option.part());
        Stream.Builder<Finding> findings = Stream.builder();
        if (!balance.isBenefitRight()) {
            findings.add(finding(sound ? "BA127" : "BA129", option, balance.sums().benefit(), balance.leastBenefit(), balance.mostBenefit()));
        }
        if (!balance.isCostRight()) {
            findings.add(finding(sound ? "BA128" : "BA130", option, balance.sums().cost(), balance.leastCost(), balance.mostCost()));
        }
        if (!balance.sums().isMostlyScaled()) {
            findings.add(finding("BA131", option, balance.sums().unscaled(), 0, (balance.sums().benefit() + balance.sums().cost()) / 2));
        }
        return findings.build();
    }

    private static Finding finding(String code, Located<Option> option, long sum, long least, long most) {
        return Finding.of(code, Severity.WARNING, option.place(), option.part().id(), points(sum), points(least), points(most));
    }

    private static String points(long milliPoints) {
        return Numbers.decimal(BigDecimal.valueOf(milliPoints, DECIMALS).stripTrailingZeros());
    }
}
