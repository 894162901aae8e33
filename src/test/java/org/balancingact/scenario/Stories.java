package org.balancingact.scenario;

import java.util.List;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ScenarioReader;

/**
 * The two stories as they were shipped in November 2026 (commit 3e7e084), kept because measurements of them are known; what is
 * shipped today changes.
 */
public final class Stories {
    private Stories() {}

    public static ScenarioDocument zeroWaste() {
        return document("zero-waste-by-q3");
    }

    public static ScenarioDocument mondayAfterTheCrash() {
        return document("the-monday-after-the-crash");
    }

    public static List<Scenario> both() {
        return List.of(zeroWaste().scenario(), mondayAfterTheCrash().scenario());
    }

    private static ScenarioDocument document(String id) {
        String name = id + ".scenario.json";
        return new ScenarioReader().read(name, Stories.class.getResourceAsStream("/stories/2026-11/" + name)).document().orElseThrow();
    }
}
