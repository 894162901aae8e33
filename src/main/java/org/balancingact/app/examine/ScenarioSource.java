package org.balancingact.app.examine;

import java.nio.file.Path;
import java.util.Optional;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;

/** Where a scenario that is examined comes from. */
public interface ScenarioSource {

    Reading read();

    /** The file on disk, which may change; empty where the scenario came with the program. */
    Optional<Path> file();

    static ScenarioSource of(Path file) {
        return new ScenarioSource() {
            @Override
            public Reading read() {
                return new ScenarioReader().read(file);
            }

            @Override
            public Optional<Path> file() {
                return Optional.of(file);
            }
        };
    }

    /** @throws java.util.NoSuchElementException when read, if no scenario of that id comes with the program */
    static ScenarioSource shipped(String id) {
        return new ScenarioSource() {
            @Override
            public Reading read() {
                return ShippedScenarios.read(id).orElseThrow();
            }

            @Override
            public Optional<Path> file() {
                return Optional.empty();
            }
        };
    }
}
