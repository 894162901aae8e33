package org.balancingact.app.art;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A picture drawn by code, anew whenever its size changes, with rounded corners. Decoration: a screen reader passes it by. */
abstract class ArtRegion extends Region {
    private final Canvas canvas = new Canvas();
    private final Rectangle frame = new Rectangle();

    ArtRegion(double cornerRadius) {
        frame.setArcWidth(2 * cornerRadius);
        frame.setArcHeight(2 * cornerRadius);
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(false);
        setMouseTransparent(true);
        setClip(frame);
        getChildren().setAll(canvas);
    }

    abstract void paint(GraphicsContext graphics, double width, double height);

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (width == canvas.getWidth() && height == canvas.getHeight()) {
            return;
        }
        frame.setWidth(width);
        frame.setHeight(height);
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, width, height);
        graphics.save();
        paint(graphics, width, height);
        graphics.restore();
    }
}
