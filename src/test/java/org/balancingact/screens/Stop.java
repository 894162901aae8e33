package org.balancingact.screens;

import java.util.List;
import java.util.function.Consumer;
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
            new Stop("history", visit -> visit.context().navigator().go(Place.HISTORY)),
            new Stop("settings", visit -> visit.context().navigator().go(Place.SETTINGS)));
}
