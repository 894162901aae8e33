package org.balancingact.app.room.projector;

import javafx.scene.layout.Region;
import org.balancingact.app.style.Styles;

/** How many votes an option has, as a bar; the number stands beside it. */
public final class VoteBar extends Region {
    private final Region filled = Styles.on(new Region(), "vote-bar-filled");
    private double share;

    /** @param share 0 to 1 */
    public VoteBar(double share) {
        getStyleClass().add("vote-bar");
        getChildren().setAll(filled);
        setShare(share);
    }

    /** @param share 0 to 1 */
    public void setShare(double share) {
        this.share = share;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
