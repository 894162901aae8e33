package org.balancingact.app.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** Tells the window that something else than before is there to be read or answered. */
public final class PageTurn {
    public static final EventType<Event> TURNED = new EventType<>(Event.ANY, "PAGE_TURNED");

    private PageTurn() {}

    /** @param page shows what is new */
    public static void tell(Node page) {
        page.fireEvent(new Event(TURNED));
    }
}
