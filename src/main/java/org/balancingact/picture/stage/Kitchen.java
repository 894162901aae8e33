package org.balancingact.picture.stage;

import java.util.List;
import org.balancingact.picture.colour.Rgb;

/** A test kitchen: three windows, shelves of jars, nine strips of film on a line, of which one is brown. */
final class Kitchen implements Setting {
    private static final double[] TURNS = {-3, 2, -1, 4, -2, 1, -4, 2, 7};
    private static final double[] GREYS = {0, 0.12, 0.05, 0.2, 0.1, 0.25, 0.15, 0.3};
    private static final Rgb BROWN = Rgb.of("7A4A33");

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        paper.band(lit.wall(0.16), 128, 90);
        new Casement(150, 8, 96, 104, 2, 2).on(paper, lit, Casement.View.ROOFS, 66, 26, 13);
        new Casement(268, 8, 96, 104, 2, 2).on(paper, lit, Casement.View.ROOFS);
        new Casement(386, 8, 96, 104, 2, 2).on(paper, lit, Casement.View.ROOFS);
        double ray = (lit.dim() ? 0.13 : 0.35) * lit.rays();
        paper.veil(lit.light(), ray, 150, 111, 246, 111, 420, 215, 270, 215);
        paper.veil(lit.light(), ray, 268, 111, 364, 111, 540, 215, 390, 215);
        paper.veil(lit.light(), ray, 386, 111, 482, 111, 660, 215, 510, 215);
        paper.box(lit.deep(), 600, 74, 210, 4.5);
        Furniture.jars(paper, lit, 606, 74, 800, "jars3");
        paper.box(lit.deep(), 600, 126, 250, 4.5);
        Furniture.jars(paper, lit, 606, 126, 846, "jars9");
        strips(paper, lit);
        Furniture.lamp(paper, lit, 440, 46, 22);
        Furniture.lamp(paper, lit, 830, 46, 22);
    }

    private static void strips(Paper paper, Lit lit) {
        paper.line(lit.deep(), 1.6, 890, 38, 1136, 38);
        for (int strip = 0; strip < TURNS.length; strip++) {
            Rgb colour = strip == 8 ? BROWN.mix(lit.deep(), 0.1) : lit.light().mix(lit.mid(), GREYS[strip]);
            paper.add(new Shape.Moved(912 + strip * 25, 38, TURNS[strip], 1, 1, List.of(
                    new Shape.Box(colour, -7, 0, 14, 62, 1.5, 1), new Shape.Box(lit.spark(), -3, -5, 6, 8, 1, 1))));
        }
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        Furniture.bench(paper, lit);
        for (int door = 0; door < 21; door++) {
            paper.box(lit.wood(0.14), -860 + door * 150, 231, 136, 60, 3);
            paper.box(lit.mid(), -810 + door * 150, 240, 36, 3.4, 1.6);
        }
        press(paper, lit);
        paper.cutting(lit.light().mix(lit.ground(), 0.3), "M804 150h14v16l13 24q2 6-4 6h-32q-6 0-4-6l13-24Z");
        paper.add(new Shape.Cutting(lit.spark(), "M797 178h28l6 12q2 6-4 6h-32q-6 0-4-6Z", 0.9));
        paper.box(lit.deep(), 801, 146, 20, 5, 2);
        paper.cutting(lit.light(), "M880 178h96l-8 18h-80Z");
        paper.box(lit.light().mix(lit.mid(), 0.45), 876, 174, 104, 5, 2);
        Furniture.berries(paper, lit, 894, 172, 17, 7.5, 5);
        new Beam(1068, 176, 92, 11, -4, true).on(paper, lit.spark(), lit.light(), lit.mid());
    }

    private static void press(Paper paper, Lit lit) {
        paper.box(lit.mid(), 690, 156, 74, 40, 4);
        paper.box(lit.deep(), 700, 144, 54, 14, 3);
        paper.circle(lit.spark(), 748, 169, 5.5);
        paper.box(lit.light(), 702, 177, 50, 6, 2);
    }
}
