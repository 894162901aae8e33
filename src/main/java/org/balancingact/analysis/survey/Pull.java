package org.balancingact.analysis.survey;

import org.balancingact.scenario.Indicator;

/**
 * How much a decision moves the outcome: the largest difference between the mean outcomes of two of its options.
 *
 * @param scene     id of the decision's scene
 * @param indicator the one that is moved most
 * @param points    by how much, in points; averaged over all that is decided elsewhere
 */
public record Pull(String scene, Indicator indicator, double points) {}
