package org.balancingact.app.library;

import org.balancingact.scenario.json.ScenarioCard;

/**
 * A scenario as the library shows it.
 *
 * @param endingsSeen how many of its endings the player has reached; 0 before the record has been asked
 */
public record LibraryCard(ScenarioCard scenario, int endingsSeen) {}
