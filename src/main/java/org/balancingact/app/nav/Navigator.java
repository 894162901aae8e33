package org.balancingact.app.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.scenario.Known;

/**
 * Where the user is and came from. The places of the top bar are made on the first visit and kept; all other screens are
 * opened on top of them and forgotten when left.
 */
public final class Navigator {
    private final Map<Place, Supplier<Screen>> makers = new EnumMap<>(Place.class);
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Deque<Screen> trail = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Screen>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Says how the screen of a place is made. */
    public void place(Place place, Supplier<Screen> maker) {
        makers.put(place, maker);
    }

    public ReadOnlyObjectProperty<Optional<Screen>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to a place of the top bar; the way back ends there. */
    public void go(Place place) {
        trail.clear();
        open(made.computeIfAbsent(place, first -> Known.in(makers, first).get()));
    }

    /** Opens a screen on top of the current one. */
    public void open(Screen screen) {
        trail.push(screen);
        show(screen);
    }

    /** Opens a screen instead of the current one, which back will not return to. */
    public void replace(Screen screen) {
        trail.poll();
        open(screen);
    }

    /** Returns to the screen below, if there is one. */
    public void back() {
        if (trail.size() > 1) {
            trail.pop();
            show(trail.peek());
        }
    }

    /** Tells the screen in front that the window is about to close. */
    public void leave() {
        current.get().ifPresent(Screen::hidden);
    }

    private void show(Screen screen) {
        current.get().filter(before -> before != screen).ifPresent(Screen::hidden);
        current.set(Optional.of(screen));
        screen.shown();
    }
}
