package org.balancingact.app.art;

import java.util.Random;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Palette;
import org.balancingact.scenario.Portrait;
import org.balancingact.scenario.Portrait.Collar;
import org.balancingact.scenario.Portrait.Hair;
import org.balancingact.scenario.Portrait.HairColour;

/** A person of the cast: no face, two halves like a coin. Drawn on 96 by 96 units. */
public final class PortraitArt extends ArtRegion {
    private static final double SIZE = 96;
    private static final double CORNER = 6;
    private static final Color INK = Color.web("1A2226");
    private static final Color COLLAR = Color.web("F4F2EA");
    private static final String[] SKIN = {"F1D3B8", "E3B68E", "C68F63", "9A6642", "6E4630"};
    private static final String[] SHADE = {"E2BD9C", "D19F75", "B27A4F", "845334", "5A3725"};

    private final Portrait portrait;

    /** The portrait named in the cast, else one that the person's id picks, never the name. */
    public PortraitArt(CastMember person) {
        super(CORNER);
        this.portrait = person.portrait().orElseGet(() -> pickedBy(person.id()));
        getStyleClass().add("portrait");
    }

    private static Portrait pickedBy(String id) {
        Random pick = new Random(id.hashCode());
        return new Portrait(any(pick, Palette.values()), any(pick, Palette.values()), any(pick, Collar.values()),
                1 + pick.nextInt(SKIN.length), any(pick, Hair.values()), any(pick, HairColour.values()), false, pick.nextInt(4) == 0);
    }

    private static <T> T any(Random pick, T[] values) {
        return values[pick.nextInt(values.length)];
    }

    @Override
    void paint(GraphicsContext graphics, double width, double height) {
        graphics.scale(width / SIZE, height / SIZE);
        Brush brush = Brush.of(graphics, portrait.shoulders());
        Color skin = Color.web(SKIN[portrait.skin() - 1]);
        Color shade = Color.web(SHADE[portrait.skin() - 1]);
        Color hair = portrait.hair() == Hair.SCARF ? Color.web(portrait.ground().deep()) : colour(portrait.hairColour());
        Hairdo hairdo = Hairdo.of(portrait.hair());

        brush.box(Color.web(portrait.ground().ground()).deriveColor(0, 1.15, 0.965, 1), 0, 0, SIZE, SIZE);
        brush.path(hair, hairdo.back());
        brush.path(brush.deep(), "M6 96V94Q14 64 48 64Q82 64 90 94V96Z");
        brush.path(shade, "M41 50H55V64Q48 71 41 64Z");
        paintCollar(brush, shade);
        brush.path(skin, "M32 36Q32 20 48 20Q64 20 64 36C64 48 57 59 48 59C39 59 32 48 32 36Z");
        brush.path(shade, "M48 20Q64 20 64 36C64 48 57 59 48 59Z");
        if (portrait.beard()) {
            brush.path(hair.interpolate(skin, 0.08), "M32 40Q34 44 40 44.5H56Q62 44 64 40Q63.5 53 58 58Q48 66.5 38 58Q32.5 53 32 40Z");
        }
        brush.path(hair, hairdo.front());
        if (portrait.glasses()) {
            paintGlasses(graphics);
        }
    }

    private void paintCollar(Brush brush, Color shade) {
        switch (portrait.collar()) {
            case SHIRT -> brush.path(COLLAR, "M35 65.5L41 64.5L47.7 75L38 78ZM61 65.5L55 64.5L48.3 75L58 78Z");
            case ROUND -> brush.path(COLLAR, "M36.5 65.5L40.5 64.3Q48 73 55.5 64.3L59.5 65.5Q48 81.5 36.5 65.5Z");
            case VEE -> {
                brush.path(COLLAR, "M36.5 65.5L41 64.3L48 75L55 64.3L59.5 65.5L48 82Z");
                brush.path(shade, "M41 64.3L48 75L55 64.3L48 60Z");
            }
            case LAPELS -> {
                Color cloth = brush.deep().interpolate(COLLAR, 0.2);
                brush.path(cloth, "M30 67.5L37 65.5L47.5 96H36ZM66 67.5L59 65.5L48.5 96H60Z");
            }
        }
    }

    private static void paintGlasses(GraphicsContext graphics) {
        graphics.setStroke(INK);
        graphics.setLineWidth(1.5);
        graphics.strokeRoundRect(33.8, 34, 12.4, 12, 11, 11);
        graphics.strokeRoundRect(49.8, 34, 12.4, 12, 11, 11);
        graphics.strokeLine(46.2, 39.5, 49.8, 39.5);
    }

    private static Color colour(HairColour colour) {
        return Color.web(switch (colour) {
            case BLACK -> "231F20";
            case BROWN -> "6A4B2D";
            case FAIR -> "C9A35E";
            case RED -> "9C4A2A";
            case GREY -> "8B8F91";
        });
    }
}
