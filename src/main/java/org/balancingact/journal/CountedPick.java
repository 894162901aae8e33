package org.balancingact.journal;

import java.util.Optional;
import org.balancingact.scenario.Dimension;
import org.balancingact.scenario.Style;

/**
 * One decision that counts in a profile: the first pick made there, and what the player took the one that stands for.
 *
 * @param demand what the moment asked for, in thousandths
 * @param stood  the style of the pick that stands, which is another one where the first was taken back
 * @param ownTag what the player took that one for, where asked and answered
 */
public record CountedPick(RunId run, String scenarioId, String scenarioTitle, int position, Style style, Dimension dimension,
                          int demand, Style stood, Optional<Style> ownTag) {}
