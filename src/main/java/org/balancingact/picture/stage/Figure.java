package org.balancingact.picture.stage;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.scenario.Portrait;
import org.balancingact.scenario.Portrait.Hair;
import org.balancingact.scenario.Portrait.HairColour;

/** A person of the cast: no face, two halves like a coin. Drawn on 96 units; faces keep their colours in every light. */
record Figure(Portrait portrait, Standpoint at, boolean left) {
    private static final Rgb INK = Rgb.of("1A2226");
    private static final Rgb COLLAR = Rgb.of("F4F2EA");
    private static final List<Rgb> SKIN = colours("F1D3B8", "E3B68E", "C68F63", "9A6642", "6E4630");
    private static final List<Rgb> SHADE = colours("E2BD9C", "D19F75", "B27A4F", "845334", "5A3725");
    /** How far the clothes reach down below the 96 units: behind the bench, wherever one stands. */
    private static final int BODY = 60;

    private static List<Rgb> colours(String... colours) {
        return List.of(colours).stream().map(Rgb::of).toList();
    }

    void on(Paper paper) {
        double scale = at.scale();
        paper.add(new Shape.Moved(at.x() + (left ? 96 * scale : 0), at.y(), 0, left ? -scale : scale, scale, shapes(portrait, BODY)));
    }

    /** The pieces of a person on 96 units. @param body how far the clothes reach below these */
    static List<Shape> shapes(Portrait portrait, int body) {
        Rgb skin = SKIN.get(portrait.skin() - 1);
        Rgb shade = SHADE.get(portrait.skin() - 1);
        Rgb hair = portrait.hair() == Hair.SCARF ? Rgb.of(portrait.ground().deep()) : colour(portrait.hairColour());
        Rgb cloth = Rgb.of(portrait.shoulders().deep());
        Hairdo hairdo = Hairdo.of(portrait.hair());
        List<Shape> shapes = new ArrayList<>();
        hairdo.back().ifPresent(back -> shapes.add(piece(hair, back)));
        shapes.add(piece(cloth, "M6 %sV94Q14 64 48 64Q82 64 90 94V%sZ".formatted(96 + body, 96 + body)));
        shapes.add(piece(cloth.mix(Rgb.BLACK, 0.14), "M48 64Q82 64 90 94V%sH48Z".formatted(96 + body)));
        shapes.add(piece(shade, "M41 50H55V64Q48 71 41 64Z"));
        collar(shapes, portrait, cloth, shade);
        shapes.add(piece(skin, "M32 36Q32 20 48 20Q64 20 64 36C64 48 57 59 48 59C39 59 32 48 32 36Z"));
        shapes.add(piece(shade, "M48 20Q64 20 64 36C64 48 57 59 48 59Z"));
        if (portrait.beard()) {
            shapes.add(piece(hair.mix(skin, 0.08), "M32 40Q34 44 40 44.5H56Q62 44 64 40Q63.5 53 58 58Q48 66.5 38 58Q32.5 53 32 40Z"));
        }
        hairdo.front().ifPresent(front -> shapes.add(piece(hair, front)));
        if (portrait.glasses()) {
            shapes.add(new Shape.Stroke(INK, 1.5, lens(33.8) + lens(49.8) + "M46.2 39.5H49.8"));
        }
        return List.copyOf(shapes);
    }

    private static void collar(List<Shape> shapes, Portrait portrait, Rgb cloth, Rgb shade) {
        switch (portrait.collar()) {
            case SHIRT -> shapes.add(piece(COLLAR, "M35 65.5L41 64.5L47.7 75L38 78ZM61 65.5L55 64.5L48.3 75L58 78Z"));
            case ROUND -> shapes.add(piece(COLLAR, "M36.5 65.5L40.5 64.3Q48 73 55.5 64.3L59.5 65.5Q48 81.5 36.5 65.5Z"));
            case VEE -> {
                shapes.add(piece(COLLAR, "M36.5 65.5L41 64.3L48 75L55 64.3L59.5 65.5L48 82Z"));
                shapes.add(piece(shade, "M41 64.3L48 75L55 64.3L48 60Z"));
            }
            case LAPELS -> shapes.add(piece(cloth.mix(COLLAR, 0.2), "M30 67.5L37 65.5L47.5 96H36ZM66 67.5L59 65.5L48.5 96H60Z"));
        }
    }

    /** A rounded frame of 12.4 by 12 units. */
    private static String lens(double x) {
        return "M%s 34h1.4a5.5 5.5 0 0 1 5.5 5.5v1a5.5 5.5 0 0 1 -5.5 5.5h-1.4a5.5 5.5 0 0 1 -5.5 -5.5v-1a5.5 5.5 0 0 1 5.5 -5.5Z"
                .formatted(x + 5.5);
    }

    private static Shape piece(Rgb colour, String outline) {
        return new Shape.Cutting(colour, outline, 1);
    }

    private static Rgb colour(HairColour colour) {
        return Rgb.of(switch (colour) {
            case BLACK -> "231F20";
            case BROWN -> "6A4B2D";
            case FAIR -> "C9A35E";
            case RED -> "9C4A2A";
            case GREY -> "8B8F91";
        });
    }

    /** The colour of a skin, by its number in portraits, from 1. */
    static Rgb skin(int number) {
        return SKIN.get(number - 1);
    }

    /** The same in the shade. */
    static Rgb shade(int number) {
        return SHADE.get(number - 1);
    }
}
