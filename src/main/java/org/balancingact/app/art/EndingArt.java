package org.balancingact.app.art;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.scenario.Cover;

/** The tall picture of an ending: the scenario's motif, and above it the beam as the run left it. */
public final class EndingArt extends ArtRegion {
    private static final double STEEPEST = 10;
    private static final double GROUND_LINE = 160;

    private final Cover cover;
    private final String scenarioId;
    private final double tilt;

    /**
     * @param balance management minus leadership at the end, in points; the larger side goes down, a degree a point up to ten
     */
    public EndingArt(Optional<Cover> named, String scenarioId, double balance) {
        super(0);
        this.cover = LeftOpen.cover(named, scenarioId);
        this.scenarioId = scenarioId;
        this.tilt = Math.max(-STEEPEST, Math.min(STEEPEST, balance));
        getStyleClass().add("ending-art");
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        Brush brush = Brush.of(graphics, cover.palette());
        MotifArt motif = MotifArt.of(cover.motif());
        brush.box(brush.ground(), 0, 0, width, height);
        double ground = height * 0.935;
        double scale = height / 250;
        graphics.save();
        graphics.translate(width * 0.3 - motif.focus() * scale, ground - GROUND_LINE * scale);
        graphics.scale(scale, scale);
        motif.paint(brush, new Variation(scenarioId));
        graphics.restore();
        brush.box(brush.deep(), 0, ground, width, height - ground);
        double size = Math.min(width, height * 0.8);
        motif.balance(brush, new Beam(width * 0.62, height * 0.33, size * 0.07, size * 0.46, tilt, true));
    }
}
