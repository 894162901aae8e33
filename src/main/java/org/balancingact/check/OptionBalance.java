package org.balancingact.check;

import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Option;

/**
 * An option's effects beside those of the table: a sound one brings and costs about as much, a poor one brings no more and costs more.
 *
 * @param sums  of the option
 * @param table of the rows that any such option has
 */
record OptionBalance(Option option, EffectSums sums, EffectSums table) {
    private static final long POINT = 1_000;
    private static final long BENEFIT_APART = 3 * POINT;
    private static final long COST_LESS = POINT;
    private static final long COST_MORE = 4 * POINT;
    private static final long POOR_COST_MORE = POINT;

    static OptionBalance of(Decision decision, Option option) {
        return new OptionBalance(option, EffectSums.of(decision, option), EffectSums.ofTable(decision, option));
    }

    boolean isBenefitRight() {
        return sums.benefit() >= leastBenefit() && sums.benefit() <= mostBenefit();
    }

    boolean isCostRight() {
        return sums.cost() >= leastCost() && sums.cost() <= mostCost();
    }

    long leastBenefit() {
        return Parts.isSound(option) ? table.benefit() - BENEFIT_APART : 0;
    }

    long mostBenefit() {
        return Parts.isSound(option) ? table.benefit() + BENEFIT_APART : table.benefit();
    }

    long leastCost() {
        return Parts.isSound(option) ? table.cost() - COST_LESS : table.cost() + POOR_COST_MORE;
    }

    /** What a poor option may cost has no end. */
    long mostCost() {
        return Parts.isSound(option) ? table.cost() + COST_MORE : Long.MAX_VALUE;
    }

    /** The share of the table's benefit, 1 for all of it. */
    double shareOfBenefit() {
        return (double) sums.benefit() / table.benefit();
    }
}
