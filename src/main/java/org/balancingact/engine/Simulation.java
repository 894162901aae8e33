package org.balancingact.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Shock;

/** The organisation as it unfolds: levels week by week, pulses on their way, and the ledger. Owned by one {@link Run}. */
final class Simulation {
    private final Scenario scenario;
    private final List<Levels> history;
    private final List<Pulse> pulses;
    private final List<LedgerRow> ledger;
    private final Set<String> chosen;
    private final Set<String> flags;
    private final Map<String, Integer> standing;

    /** @param promise the flag that is set from the beginning, which no number depends on */
    Simulation(Scenario scenario, Optional<String> promise) {
        this(scenario, List.of(Levels.of(scenario.startLevels())), List.of(), List.of(), Set.of(),
                promise.map(Set::of).orElse(Set.of()), Map.of());
    }

    private Simulation(Scenario scenario, List<Levels> history, List<Pulse> pulses, List<LedgerRow> ledger,
                       Set<String> chosen, Set<String> flags, Map<String, Integer> standing) {
        this.scenario = scenario;
        this.history = new ArrayList<>(history);
        this.pulses = new ArrayList<>(pulses);
        this.ledger = new ArrayList<>(ledger);
        this.chosen = new HashSet<>(chosen);
        this.flags = new HashSet<>(flags);
        this.standing = new HashMap<>(standing);
    }

    Simulation copy() {
        return new Simulation(scenario, history, pulses, ledger, chosen, flags, standing);
    }

    int week() {
        return history.size() - 1;
    }

    Levels levels() {
        return history.get(week());
    }

    List<Levels> history() {
        return history;
    }

    List<Pulse> pulses() {
        return pulses;
    }

    List<LedgerRow> ledger() {
        return ledger;
    }

    Facts facts() {
        return new Facts(levels(), Set.copyOf(chosen), Set.copyOf(flags), Map.copyOf(standing));
    }

    /** Schedules the pulses of the option, and remembers it, its flags and what it does to people. */
    void decide(Decision decision, Option option) {
        Context context = Context.of(scenario, week());
        for (Effect effect : OptionEffects.of(decision, option)) {
            schedule(effect, EffectSize.of(effect, option, decision.demand(), context).at(levels()), option);
        }
        chosen.add(option.id());
        flags.addAll(option.sets());
        option.people().forEach((person, step) -> standing.merge(person, step, Integer::sum));
    }

    /** Splits an effect evenly over its weeks; the first weeks take the remainder. */
    private void schedule(Effect effect, long amount, Option option) {
        Cause.Chosen cause = new Cause.Chosen(option.id(), effect.label(), week());
        long share = Math.abs(amount) / effect.over();
        long rest = Math.abs(amount) % effect.over();
        for (int k = 0; k < effect.over(); k++) {
            long part = (share + (k < rest ? 1 : 0)) * Long.signum(amount);
            pulses.add(new Pulse(week() + effect.delay() + k, effect.indicator(), part, cause));
        }
    }

    /** Runs the weeks up to the given one. */
    void advanceTo(int week) {
        while (week() < week) {
            step();
        }
    }

    private void step() {
        int week = week();
        List<Contribution> contributions = new ArrayList<>();
        for (Pulse pulse : pulses) {
            if (pulse.week() == week) {
                contributions.add(new Contribution(pulse.indicator(), pulse.amount(), pulse.cause()));
            }
        }
        for (Shock shock : scenario.shocks()) {
            if (shock.week() == week) {
                contributions.add(new Contribution(shock.indicator(), shock.amount(), new Cause.Shocked(shock.label())));
            }
        }
        Rules.apply(scenario.rules(), levels(), Context.of(scenario, week), contributions::add);
        history.add(WeekStep.apply(week, levels(), contributions, ledger::add));
    }
}
