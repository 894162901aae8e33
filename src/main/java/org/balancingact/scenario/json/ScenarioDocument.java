package org.balancingact.scenario.json;

import org.balancingact.scenario.Scenario;

/**
 * A scenario together with the text it was read from.
 *
 * @param text        the file, to the letter
 * @param contentHash SHA-256 (hexadecimal) of the parsed, key-sorted form: names this content in the record
 * @param engineHash  the same of only what the engine reads: equal where every run gives equal numbers
 */
public record ScenarioDocument(Scenario scenario, String text, String contentHash, String engineHash) {}
