package org.balancingact.scenario;

/** Something from outside that changes an indicator in one week. The amount is in milli-points. */
public record Shock(int week, Indicator indicator, int amount, String label) {
    public Shock {
        Required.range(week, 0, 155, "week");
        Required.that(amount != 0, "amount must not be 0");
        Required.range(amount, -15_000, 15_000, "amount");
        Required.text(label, "label");
    }
}
