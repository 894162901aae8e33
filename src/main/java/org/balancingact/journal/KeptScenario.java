package org.balancingact.journal;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.balancingact.i18n.VisibleText;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;

/** Scenarios whose text was kept with a run. Those read last are remembered: a run is read again whenever a page of it is left or opened. */
public final class KeptScenario {
    private static final int REMEMBERED = 4;
    private static final Map<String, Optional<ScenarioDocument>> LAST = Collections.synchronizedMap(
            new LinkedHashMap<>(2 * REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<ScenarioDocument>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private KeptScenario() {}

    /**
     * What the text says; empty where this version of the program can't read it. Hidden characters, which earlier versions let pass,
     * are left out where they stand in the way.
     */
    public static Optional<ScenarioDocument> read(String text) {
        return LAST.computeIfAbsent(text, unread -> document(unread).or(() -> document(VisibleText.kept(unread))));
    }

    private static Optional<ScenarioDocument> document(String text) {
        return new ScenarioReader().read("scenario", text.getBytes(StandardCharsets.UTF_8)).document();
    }
}
