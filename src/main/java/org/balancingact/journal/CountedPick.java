package org.balancingact.journal;

import java.util.Optional;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Style;

/**
 * One decision that counts in a profile: the first pick made there.
 *
 * @param demand what the moment asked for, in thousandths
 * @param ownTag what the player took it for, where asked and answered
 */
public record CountedPick(RunId run, String scenarioId, String scenarioTitle, int position, Style style, Dimension dimension,
                          int demand, Optional<Style> ownTag) {}
