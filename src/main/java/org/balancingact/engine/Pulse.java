package org.balancingact.engine;

import org.balancingact.scenario.Indicator;

/** The part of an effect that lands in one week; milli-points, before saturation. */
public record Pulse(int week, Indicator indicator, long amount, Cause.Chosen cause) {}
