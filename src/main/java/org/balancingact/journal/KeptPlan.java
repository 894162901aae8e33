package org.balancingact.journal;

/** A plan and the run that it came from. */
public record KeptPlan(RunId run, String scenarioTitle, Plan plan) {}
