package org.balancingact.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.balancingact.engine.Run;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;

/** A short scenario with all that play can meet: an interlude, checkpoints, a shock, speakers, an epilogue, three endings. */
public final class Film {
    public static final long SEED = 42;

    private Film() {}

    public static ScenarioDocument document() {
        try (InputStream file = Film.class.getResourceAsStream("film.scenario.json")) {
            Reading reading = new ScenarioReader().read("film.scenario.json", file.readAllBytes());
            return reading.document().orElseThrow(() -> new AssertionError(reading.findings().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Run start() {
        return Run.start(document().scenario(), SEED);
    }

    /** A run to the end: leader, manager, leader, manager, leader, leader; all sound. */
    public static Run over() {
        Run run = start();
        for (String option : new String[] {"mandate-picture", "volunteers-rota", "films-ghent", "leak-cause", "push-ask", "horizon-next"}) {
            run = run.choose(option);
        }
        return run;
    }
}
