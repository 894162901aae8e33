package org.balancingact.app.room;

import javafx.scene.layout.Region;
import org.balancingact.app.style.Styles;

/** How many of the votes an option has, as a bar; the number stands beside it. */
final class VoteBar extends Region {
    private final double share;
    private final Region filled = Styles.on(new Region(), "vote-bar-filled");

    /** @param share 0 to 1 */
    VoteBar(double share) {
        this.share = share;
        getStyleClass().add("vote-bar");
        getChildren().setAll(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
