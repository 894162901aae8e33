package org.balancingact.app.nav;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** One screen of the window. */
public interface Screen {

    Node view();

    /** The entry of the top bar that this screen belongs to. */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** A bar of the screen's own, shown in place of the top bar. */
    default Optional<Node> bar() {
        return Optional.empty();
    }

    /** What the window's title says of this screen before the name of the program; nothing where the bar says it all. */
    default ObservableValue<String> title() {
        return new SimpleStringProperty("");
    }

    /** Called each time the screen comes to the front: bring it up to date, put the focus where work begins. */
    default void shown() {}

    /** Called each time it leaves the front. */
    default void hidden() {}

    /**
     * Takes a key before anything else in the window does; false leaves it as it is. Keys that are text are never handed over.
     *
     * @param held whether it was pressed before and not released since
     */
    default boolean keyed(KeyEvent event, boolean held) {
        return false;
    }

    /** Takes a press of the clicker; false leaves the key to whatever has the focus. */
    default boolean clicked(Clicker key) {
        return false;
    }

    /** Takes the Escape key; false goes back to where the user came from. */
    default boolean escaped() {
        return false;
    }
}
