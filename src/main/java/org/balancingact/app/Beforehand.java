package org.balancingact.app;

import org.balancingact.app.style.Look;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.ShippedScenarios;

/**
 * Loads what the first screen needs in a thread of its own while the toolkit starts: fonts, words, cards. Nothing waits for it
 * and nothing comes of it but time. Controls and themes are left out: they belong to the thread that draws.
 */
public final class Beforehand {
    private Beforehand() {}

    public static void load() {
        Thread thread = new Thread(Beforehand::work, "beforehand");
        thread.setDaemon(true);
        thread.start();
    }

    private static void work() {
        try {
            Look.loadFonts();
            Messages.of("library").plural("scenarios", ShippedScenarios.cards().size());
        } catch (Throwable toldWhenNeeded) {
            // Whoever needs what could not be loaded meets the same failure and tells of it.
        }
    }
}
