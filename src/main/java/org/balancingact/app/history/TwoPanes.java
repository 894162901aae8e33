package org.balancingact.app.history;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.balancingact.app.style.Em;

/** Two full-height panes side by side where there is room; else one of them at a time. */
final class TwoPanes extends Region {
    private static final double ROOM = 56;
    private static final double LEFT_SHARE = 0.6;
    private static final double GAP = 3.5;

    private final Node left;
    private final Node right;
    private final Em em = new Em();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private boolean second;

    TwoPanes(Node left, Node right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right, em.probe());
        widthProperty().addListener(change -> arrange());
        em.sizeProperty().addListener(change -> arrange());
        arrange();
    }

    /** Whether only one of them is to be seen. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /** Which of them is seen where there is room for one. */
    void showSecond(boolean shown) {
        second = shown;
        arrange();
    }

    private void arrange() {
        narrow.set(getWidth() < em.pixels(ROOM));
        left.setVisible(!narrow.get() || !second);
        right.setVisible(!narrow.get() || second);
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double gap = em.pixels(GAP);
        double leftWidth = narrow.get() ? getWidth() : Math.floor((getWidth() - gap) * LEFT_SHARE);
        double rightX = narrow.get() ? 0 : leftWidth + gap;
        layoutInArea(left, 0, 0, leftWidth, getHeight(), 0, HPos.LEFT, VPos.TOP);
        layoutInArea(right, rightX, 0, getWidth() - rightX, getHeight(), 0, HPos.LEFT, VPos.TOP);
    }
}
