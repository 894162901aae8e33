package org.balancingact.app.art;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;

/** A picture drawn by code, anew whenever its size or the theme changes, with rounded corners. Decoration: a screen reader passes it by. */
abstract class ArtRegion extends Pictured {
    private final Canvas canvas = new Canvas();
    private final Rectangle frame = new Rectangle();
    private boolean painted;

    ArtRegion(double cornerRadius) {
        frame.setArcWidth(2 * cornerRadius);
        frame.setArcHeight(2 * cornerRadius);
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(false);
        setMouseTransparent(true);
        if (cornerRadius > 0) {
            setClip(frame);
        }
        getChildren().setAll(canvas);
    }

    abstract void paint(GraphicsContext graphics, double width, double height);

    @Override
    final void dressed() {
        repaint();
    }

    /** Paints it anew with the next layout. */
    final void repaint() {
        painted = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (painted && width == canvas.getWidth() && height == canvas.getHeight()) {
            return;
        }
        painted = true;
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
