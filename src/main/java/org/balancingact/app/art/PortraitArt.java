package org.balancingact.app.art;

import javafx.scene.canvas.GraphicsContext;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.picture.stage.Likeness;
import org.balancingact.scenario.CastMember;

/** A person of the cast: no face, two halves like a coin. */
public final class PortraitArt extends ArtRegion {
    private static final double CORNER = 6;

    private final Likeness likeness;

    /** The portrait named in the cast, else one that the person's id picks, never the name. */
    public PortraitArt(CastMember person) {
        super(CORNER);
        this.likeness = new Likeness(LeftOpen.portrait(person));
        getStyleClass().add("portrait");
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        graphics.scale(width / Likeness.SIZE, height / Likeness.SIZE);
        CanvasPen pen = new CanvasPen(graphics);
        likeness.shapes().forEach(shape -> shape.with(pen));
    }
}
