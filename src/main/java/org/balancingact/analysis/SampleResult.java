package org.balancingact.analysis;

/**
 * What was seen in some random runs of a scenario: an estimate, never exact.
 *
 * @param runs    how many runs were played
 * @param seed    what the random picks came from; the same seed gives the same runs
 * @param counts  in how many of them each scene, option and ending occurred
 * @param outcome how the indicators and indices came out
 */
public record SampleResult(long runs, long seed, Counts counts, OutcomeDistributions outcome) {}
