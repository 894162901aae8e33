package org.balancingact.app.art;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import org.balancingact.learn.Motif;
import org.balancingact.picture.stage.Sight;
import org.balancingact.picture.stage.UnitPicture;

/** The picture of a unit of Learn, filled to any size; what does not fit is cut at the edges, evenly. */
public final class UnitArt extends ArtRegion {
    private static final double CORNER = 8;

    private final UnitPicture picture;

    /** @param alt what it shows, in words */
    public UnitArt(Motif motif, String alt) {
        super(CORNER);
        this.picture = new UnitPicture(motif);
        getStyleClass().add("unit-art");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(alt);
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        double scale = Math.max(width / UnitPicture.WIDTH, height / UnitPicture.HEIGHT);
        Sight sight = new Sight((UnitPicture.WIDTH - width / scale) / 2, (UnitPicture.HEIGHT - height / scale) / 2, width / scale, height / scale);
        graphics.scale(scale, scale);
        graphics.translate(-sight.x(), -sight.y());
        CanvasPen pen = new CanvasPen(graphics);
        picture.shapes(sight, isDark()).forEach(shape -> shape.with(pen));
    }
}
