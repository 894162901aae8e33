package org.balancingact.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import org.balancingact.engine.Run;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;

/** A short scenario with all that play can meet: an interlude, checkpoints, a shock, speakers, an epilogue, three endings. */
public final class Film {
    public static final long SEED = 42;

    private Film() {}

    public static ScenarioDocument document() {
        return read("");
    }

    /** The same with a guide for those who debrief it, which names the first scene, one that no run of {@link #over} meets, and the last. */
    public static ScenarioDocument guided() {
        return read("""
                "debrief": [{"scene": "mandate", "listenFor": "Who asked first?"}, {"scene": "letter", "listenFor": "Who wrote?"},
                    {"scene": "horizon", "listenFor": "Who looked ahead?"}],
                """);
    }

    /** @param more members of the file, each with its comma */
    private static ScenarioDocument read(String more) {
        try (InputStream file = Film.class.getResourceAsStream("film.scenario.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("\\{", Matcher.quoteReplacement("{" + more));
            Reading reading = new ScenarioReader().read("film.scenario.json", text.getBytes(StandardCharsets.UTF_8));
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
