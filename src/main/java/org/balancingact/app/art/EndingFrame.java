package org.balancingact.app.art;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.balancingact.picture.stage.EndingScene;
import org.balancingact.picture.stage.Shape;

/** An ending in a row of them: its picture, or, as long as it was not met, the bare ground and a beam that rests. */
public final class EndingFrame extends ArtRegion {
    /** Units of the picture from its top to its bottom. */
    private static final double HEIGHT = 440;
    private static final double CORNER = 8;

    private final EndingScene ending;
    private final boolean met;

    public EndingFrame(EndingScene ending, boolean met) {
        super(CORNER);
        this.ending = ending;
        this.met = met;
        getStyleClass().add("ending-frame");
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        double scale = height / HEIGHT;
        graphics.scale(scale, scale);
        CanvasPen pen = new CanvasPen(graphics);
        shapes(width / scale).forEach(shape -> shape.with(pen));
    }

    private List<Shape> shapes(double width) {
        return met ? ending.met(width, HEIGHT, isDark()) : ending.covered(width, HEIGHT, isDark());
    }
}
