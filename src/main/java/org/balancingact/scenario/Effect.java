package org.balancingact.scenario;

/**
 * A change of one indicator that starts {@code delay} weeks after the decision and is spread over {@code over} weeks.
 *
 * @param amount milli-points, not 0, at most 15,000 either way
 * @param label  what a person would call it; empty for the default effects of the engine
 * @param scaled whether craft, demand and context change the amount
 */
public record Effect(Indicator indicator, int amount, int delay, int over, String label, boolean scaled) {
    public Effect {
        Required.that(amount != 0, "amount must not be 0");
        Required.range(amount, -15_000, 15_000, "amount");
        Required.range(delay, 0, 51, "delay");
        Required.range(over, 1, 52, "over");
        Required.range(delay + over, 1, 52, "delay + over");
    }
}
