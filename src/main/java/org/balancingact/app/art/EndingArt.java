package org.balancingact.app.art;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.picture.stage.EndingScene;
import org.balancingact.picture.stage.Shape;
import org.balancingact.picture.stage.Staging;
import org.balancingact.scenario.Index;

/** The tall picture of an ending: the place where the story ends, and above it the beam as the run left it. Decoration. */
public final class EndingArt extends Region {
    private static final double POINT = 1000;
    private static final Duration TIPPING = Duration.millis(900);

    private final EndingScene scene;
    private final double tilt;
    private final DoubleProperty seen = new SimpleDoubleProperty();
    private final Layer backdrop = new Layer(false);
    private final Layer beam = new Layer(true);

    /**
     * @param balance management minus leadership at the end, in points; the larger side goes down, a degree a point up to ten
     */
    public EndingArt(EndingScene scene, double balance) {
        this.scene = scene;
        this.tilt = EndingScene.tilt(balance);
        seen.set(tilt);
        seen.addListener(change -> beam.repaint());
        getStyleClass().add("ending-art");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        getChildren().setAll(backdrop, beam);
    }

    /** Of a run that is over. */
    public static EndingArt of(Run run) {
        Finish finish = run.finish().orElseThrow();
        double balance = (finish.end().index(Index.MANAGEMENT) - finish.end().index(Index.LEADERSHIP)) / POINT;
        return new EndingArt(new Staging(run.scenario()).ending(finish.ending()), balance);
    }

    /** Holds the beam level for as long as the ending is not told, or lets it rest where it belongs. */
    public void level(boolean level) {
        seen.set(level ? 0 : tilt);
    }

    /** Lets the beam tip from level to where it rests, once a little beyond it. */
    public void tip() {
        seen.set(0);
        new Timeline(new KeyFrame(Duration.ZERO, new KeyValue(seen, 0)),
                new KeyFrame(TIPPING, new KeyValue(seen, tilt, new Spring()))).play();
    }

    @Override
    protected void layoutChildren() {
        List.of(backdrop, beam).forEach(layer -> layer.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    /** Swings once over the end and comes to rest there. */
    private static final class Spring extends Interpolator {
        private static final double DAMPING = 0.6;
        private static final double SPEED = 8;

        @Override
        protected double curve(double time) {
            double swing = SPEED * Math.sqrt(1 - DAMPING * DAMPING);
            double left = Math.exp(-DAMPING * SPEED * time)
                    * (Math.cos(swing * time) + DAMPING / Math.sqrt(1 - DAMPING * DAMPING) * Math.sin(swing * time));
            return time >= 1 ? 1 : 1 - left;
        }
    }

    /** The part that stays, or the beam alone. */
    private final class Layer extends ArtRegion {
        private final boolean moving;

        Layer(boolean moving) {
            super(0);
            this.moving = moving;
        }

        @Override
        void paint(GraphicsContext graphics, double width, double height) {
            double scale = Math.min(width / EndingScene.WIDTH, height / EndingScene.HEIGHT);
            if (scale <= 0) {
                return;
            }
            graphics.scale(scale, scale);
            CanvasPen pen = new CanvasPen(graphics);
            List<Shape> shapes = moving ? scene.beam(width / scale, height / scale, seen.get(), isDark())
                    : scene.backdrop(width / scale, height / scale, isDark());
            shapes.forEach(shape -> shape.with(pen));
        }
    }
}
