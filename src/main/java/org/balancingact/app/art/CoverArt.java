package org.balancingact.app.art;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.balancingact.picture.stage.LeftOpen;
import org.balancingact.scenario.Cover;

/** The picture of a scenario, filled to any size; what does not fit is cut at the edges, evenly. */
public final class CoverArt extends ArtRegion {
    /** Height by width of the whole picture. */
    public static final double RATIO = 0.5;
    private static final double WIDTH = 320;
    private static final double HEIGHT = 160;
    private static final double CORNER = 6;

    private final Cover cover;
    private final String scenarioId;

    /** The cover that the scenario names, else one that its id picks. */
    public CoverArt(Optional<Cover> named, String scenarioId) {
        super(CORNER);
        this.cover = LeftOpen.cover(named, scenarioId);
        this.scenarioId = scenarioId;
        getStyleClass().add("cover");
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        Brush brush = Brush.of(graphics, cover.palette(), isDark());
        brush.box(brush.ground(), 0, 0, width, height);
        double scale = Math.max(width / WIDTH, height / HEIGHT);
        graphics.translate((width - scale * WIDTH) / 2, (height - scale * HEIGHT) / 2);
        graphics.scale(scale, scale);
        MotifArt motif = MotifArt.of(cover.motif());
        motif.paint(brush, new Variation(scenarioId));
        motif.balance(brush, motif.beam());
    }
}
