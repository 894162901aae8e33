package org.balancingact.engine;

import org.balancingact.scenario.Indicator;

/** What pulls at an indicator in a week, in milli-points, before saturation. */
record Contribution(Indicator indicator, long amount, Cause cause) {}
