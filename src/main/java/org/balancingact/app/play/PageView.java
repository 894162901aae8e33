package org.balancingact.app.play;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.balancingact.app.art.StageArt;

/** What fills the window for one page of play. */
interface PageView {

    Region region();

    /** Puts the focus where reading or deciding begins. */
    void begin();

    /** Does what the page's main button does. */
    void goOn();

    /** Shows more of the page; false where there is no more that way. */
    default boolean turn(boolean forward) {
        return false;
    }

    /** Shows the page from its beginning. */
    default void turnToBeginning() {}

    /** Windows that are have smaller titles and margins. */
    default void setLow(boolean low) {}

    /** The stage above the page, if it has one. */
    default Optional<StageArt> stage() {
        return Optional.empty();
    }

    /** The parts that come in when the page is opened; all else was there before. */
    default Stream<Node> entering() {
        return Stream.of(region());
    }

    /** Whether they come up a little. */
    default boolean rises() {
        return true;
    }

    /** It has come in, where motion is not reduced: what moves of itself may do so once. */
    default void enter() {}

    /** Whether the theme has no pictures: then nothing is faded either. */
    default void setPlain(boolean plain) {}

    /** It is not shown any more, or never will be: what it listened to lets go of it. */
    default void detach() {}
}
