package org.balancingact.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.balancingact.app.nav.Place;

/**
 * A screen to take a picture of, and the way to it from the library of a fresh window.
 *
 * @param name begins the name of the picture's file
 */
record Stop(String name, Consumer<Visit> way) {

    /** Every screen of the program; a new screen gets a line here. */
    static final List<Stop> ALL = List.of(
            new Stop("library", visit -> visit.focus("#scenario-the-monday-after-the-crash")),
            new Stop("briefing", visit -> visit.press("#scenario-zero-waste-by-q3")),
            new Stop("examine", visit -> {
                visit.press("#examine-zero-waste-by-q3");
                visit.press("#stop-counting");
                visit.press("#stop-proof");
                visit.focus("#stop-proof");
            }),
            new Stop("history", visit -> visit.context().navigator().go(Place.HISTORY)),
            new Stop("play", Stop::firstMoment),
            new Stop("consequence", visit -> playOn(visit, "#consequence")),
            new Stop("checkpoint", visit -> playOn(visit, "#checkpoint")),
            new Stop("asking", visit -> {
                visit.context().settings().askOwnTagProperty().set(true);
                visit.context().settings().askConfidenceProperty().set(true);
                visit.context().settings().askReasonProperty().set(true);
                playOn(visit, "#asking");
            }),
            new Stop("pause", visit -> {
                firstMoment(visit);
                visit.key(KeyCode.ESCAPE);
            }),
            new Stop("ending", visit -> playOn(visit, "#ending")),
            new Stop("debrief", visit -> {
                playOn(visit, "#ending");
                visit.key(KeyCode.ENTER);
            }),
            new Stop("causes", visit -> {
                playOn(visit, "#ending");
                visit.key(KeyCode.ENTER);
                visit.focus("#timeline");
                visit.key(KeyCode.ENTER);
            }),
            new Stop("export", visit -> {
                playOn(visit, "#ending");
                visit.key(KeyCode.ENTER);
                visit.press("#export-debrief");
            }),
            new Stop("settings", visit -> visit.context().navigator().go(Place.SETTINGS)));

    /** To the first decision, with its second option picked. */
    private static void firstMoment(Visit visit) {
        visit.press("#scenario-zero-waste-by-q3");
        visit.press("#begin");
        visit.key(KeyCode.DIGIT2);
    }

    /** From decision to decision until something is on the screen. */
    private static void playOn(Visit visit, String until) {
        firstMoment(visit);
        while (!visit.isThere(until)) {
            visit.key(KeyCode.DIGIT2);
            visit.key(KeyCode.ENTER);
        }
    }
}
