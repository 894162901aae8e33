package org.balancingact.picture;

import org.balancingact.scenario.Indicator;

/** A week and the indicator that is looked at in it. */
public record Spot(int week, Indicator indicator) {}
