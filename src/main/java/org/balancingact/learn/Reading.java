package org.balancingact.learn;

/**
 * Something worth reading.
 *
 * @param source the id of the work
 * @param why    what it is good for, in a sentence
 */
public record Reading(String source, String why) {}
