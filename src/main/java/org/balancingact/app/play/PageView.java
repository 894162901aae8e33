package org.balancingact.app.play;

import javafx.scene.layout.Region;

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

    /** It is not shown any more, or never will be: what it listened to lets go of it. */
    default void detach() {}
}
