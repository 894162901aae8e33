package org.balancingact.app.room.presenter;

import java.util.List;
import org.balancingact.app.control.WidthFirst;
import org.balancingact.app.room.projector.Projection;
import org.balancingact.app.room.projector.ProjectorView;

/** The big screen, small: the same page, live. */
final class ScreenPreview extends WidthFirst {
    private static final double SHAPE = 9.0 / 16;
    /** Pixels: a white page on white paper is seen to be one. */
    private static final double EDGE = 1;

    private final ProjectorView view;

    ScreenPreview(Projection projection) {
        view = new ProjectorView(projection);
        view.setId("preview");
        getStyleClass().add("screen-preview");
        setParts(List.of(view));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(width * SHAPE);
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(EDGE, EDGE, getWidth() - 2 * EDGE, getHeight() - 2 * EDGE);
    }
}
