package org.balancingact.app.examine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * Where a scenario that is examined comes from.
 *
 * @param file on disk, which may change; empty where the scenario came with the program
 * @param read reads it as it is now
 */
public record ScenarioSource(Optional<Path> file, Supplier<Reading> read) {
    public static ScenarioSource of(Path file) {
        return new ScenarioSource(Optional.of(file), () -> new ScenarioReader().read(file));
    }

    /** It can be read only if a scenario of that id comes with the program. */
    public static ScenarioSource shipped(String id) {
        return new ScenarioSource(Optional.empty(), () -> ShippedScenarios.read(id).orElseThrow());
    }
}
