package org.balancingact.scenario;

import java.util.OptionalInt;

/** From a week on the surroundings are different; what is absent stays as it was. Values are in thousandths. */
public record ContextChange(int fromWeek, OptionalInt turbulence, OptionalInt crisis, OptionalInt remoteness, OptionalInt authority) {
    public ContextChange {
        Required.range(fromWeek, 0, 156, "fromWeek");
        turbulence.ifPresent(value -> Required.range(value, 0, 1000, "turbulence"));
        crisis.ifPresent(value -> Required.range(value, 0, 1000, "crisis"));
        remoteness.ifPresent(value -> Required.range(value, 0, 1000, "remoteness"));
        authority.ifPresent(value -> Required.range(value, 0, 1000, "authority"));
    }
}
