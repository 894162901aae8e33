package org.balancingact.scenario;

import java.util.OptionalInt;

/** How a scenario changes a rule: another gain for all of its amounts, in thousandths, or off. */
public record RuleChange(OptionalInt gain, boolean enabled) {
    public RuleChange {
        gain.ifPresent(value -> Required.range(value, 0, 1000, "gain"));
    }
}
