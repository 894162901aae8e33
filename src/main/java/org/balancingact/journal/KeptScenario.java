package org.balancingact.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.balancingact.i18n.VisibleText;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;

/** Scenarios whose text was kept with a run. */
public final class KeptScenario {
    private KeptScenario() {}

    /**
     * What the text says; empty where this version of the program can't read it. Hidden characters, which earlier versions let pass,
     * are left out where they stand in the way.
     */
    public static Optional<ScenarioDocument> read(String text) {
        return document(text).or(() -> document(VisibleText.kept(text)));
    }

    private static Optional<ScenarioDocument> document(String text) {
        return new ScenarioReader().read("scenario", text.getBytes(StandardCharsets.UTF_8)).document();
    }
}
