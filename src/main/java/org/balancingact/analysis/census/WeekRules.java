package org.balancingact.analysis.census;

import static org.balancingact.analysis.census.Kernels.add;
import static org.balancingact.analysis.census.Kernels.firstPull;
import static org.balancingact.analysis.census.Kernels.gapBelow;
import static org.balancingact.analysis.census.Kernels.gapBetween;
import static org.balancingact.analysis.census.Kernels.reciprocal;

import java.util.Optional;
import org.balancingact.engine.Context;
import org.balancingact.engine.Coupling;
import org.balancingact.engine.Rulebook;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Shock;

/** What happens by itself in one week of a scenario, compiled: the couplings that work there, with their strengths, and shocks. */
final class WeekRules {
    private static final int INDICATORS = LaneRows.INDICATORS;

    /** Where each indicator drifts to; those that don't drift have no pace. */
    private final double[] towards = new double[INDICATORS];
    private final double[] drift = new double[INDICATORS];
    /** Gains and losses in milli-points that are the same in every run. */
    private final double[] fixedGains = new double[INDICATORS];
    private final double[] fixedLosses = new double[INDICATORS];
    private final CompiledCoupling[] couplings;

    /** A coupling at work in the week, on many runs side by side. */
    private interface CompiledCoupling {
        void apply(double[][] level, double[][] gains, double[][] losses, int lanes);
    }

    WeekRules(Scenario scenario, int week) {
        Context context = Context.of(scenario, week);
        for (Rulebook.Drift own : Rulebook.DRIFTS) {
            int indicator = LaneRows.of(own.indicator());
            towards[indicator] = own.towards();
            drift[indicator] = own.pace(context) * reciprocal(1000);
        }
        couplings = Rulebook.COUPLINGS.stream().filter(coupling -> coupling.gain(scenario.rules()) > 0)
                .flatMap(coupling -> coupling.accept(new Compiling(coupling.gain(scenario.rules()), context)).stream())
                .toArray(CompiledCoupling[]::new);
        for (Shock shock : scenario.shocks()) {
            if (shock.week() == week) {
                (shock.amount() > 0 ? fixedGains : fixedLosses)[LaneRows.of(shock.indicator())] += Math.abs(shock.amount());
            }
        }
    }

    /** Puts each kind of coupling into the form in which it works on many runs; what is the same in all of them is set aside. */
    private final class Compiling implements Coupling.Visitor<Optional<CompiledCoupling>> {
        private final int gain;
        private final Context context;

        private Compiling(int gain, Context context) {
            this.gain = gain;
            this.context = context;
        }

        /** Milli-points a milli-point; the factor is in thousandths. */
        private double strength(int factor) {
            return gain * (double) factor * reciprocal(1_000_000);
        }

        @Override
        public Optional<CompiledCoupling> gap(Coupling.Gap gap) {
            int moved = LaneRows.of(gap.moved());
            int high = LaneRows.of(gap.high());
            int low = LaneRows.of(gap.low());
            double tolerance = gap.tolerance();
            double strength = strength(1000);
            return Optional.of((level, gains, losses, lanes) -> gapBetween(losses[moved], level[high], level[low], tolerance, strength, lanes));
        }

        @Override
        public Optional<CompiledCoupling> pull(Coupling.Pull pull) {
            int moved = LaneRows.of(pull.moved());
            int by = LaneRows.of(pull.by());
            double from = pull.from();
            double strength = strength(1000);
            return Optional.of((level, gains, losses, lanes) ->
                    Kernels.pull(gains[moved], losses[moved], level[by], from, -strength, lanes));
        }

        @Override
        public Optional<CompiledCoupling> shortfall(Coupling.Shortfall shortfall) {
            int moved = LaneRows.of(shortfall.moved());
            int of = LaneRows.of(shortfall.of());
            double below = shortfall.below();
            double strength = strength(shortfall.surrounding().in(context));
            return strength == 0 ? Optional.empty()
                    : Optional.of((level, gains, losses, lanes) -> gapBelow(losses[moved], level[of], below, strength, lanes));
        }

        @Override
        public Optional<CompiledCoupling> steady(Coupling.Steady steady) {
            fixedLosses[LaneRows.of(steady.moved())] += Math.rint(steady.surrounding().in(context) * strength(1000));
            return Optional.empty();
        }
    }

    /**
     * Works out gains and losses of the week, all by indicator and lane.
     *
     * @param underway what has been decided and lands in this week: gains by indicator, then losses by indicator
     */
    void apply(double[][] level, double[][] underway, double[][] gains, double[][] losses, int lanes) {
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            firstPull(gains[indicator], losses[indicator], underway[indicator], underway[INDICATORS + indicator], level[indicator],
                    towards[indicator], drift[indicator], lanes);
            fixed(gains[indicator], fixedGains[indicator], lanes);
            fixed(losses[indicator], fixedLosses[indicator], lanes);
        }
        for (CompiledCoupling coupling : couplings) {
            coupling.apply(level, gains, losses, lanes);
        }
    }

    private static void fixed(double[] sums, double amount, int lanes) {
        if (amount > 0) {
            add(sums, amount, lanes);
        }
    }
}
