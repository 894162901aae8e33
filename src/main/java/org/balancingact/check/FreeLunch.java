package org.balancingact.check;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.engine.OptionEffects;
import org.balancingact.scenario.Effect;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;
import org.balancingact.scenario.Option;

/** Options that cost nothing, or gain nothing. */
final class FreeLunch implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.decisions().stream().flatMap(decision -> examined.options(decision).stream()
                .flatMap(option -> findings(option, OptionEffects.of(decision.part(), option.part()))));
    }

    private static Stream<Finding> findings(Located<Option> option, List<Effect> effects) {
        boolean gains = effects.stream().anyMatch(effect -> effect.amount() > 0);
        boolean costs = effects.stream().anyMatch(effect -> effect.amount() < 0);
        if (gains && costs) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(gains ? "BA108" : "BA109", Severity.WARNING, option.place(), option.part().id()));
    }
}
