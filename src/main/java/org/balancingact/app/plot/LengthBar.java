package org.balancingact.app.plot;

import javafx.scene.layout.Region;

/** A value as the length of a bar. */
public final class LengthBar extends Plot {
    private static final double HEIGHT = 0.5;

    private final double share;
    private final double width;
    private final Region fill = new Region();

    /**
     * @param share of the longest bar, 0 to 1
     * @param width em of the longest bar
     */
    public LengthBar(double share, double width) {
        this.share = share;
        this.width = width;
        fill.getStyleClass().add("length-bar-fill");
        getChildren().add(fill);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return em(width / 4);
    }

    @Override
    protected double computePrefHeight(double wide) {
        return em(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double height = Math.round(em(HEIGHT));
        fill.resizeRelocate(0, Math.round((getHeight() - height) / 2), share == 0 ? 0 : Math.max(2, Math.round(share * getWidth())), height);
    }
}
