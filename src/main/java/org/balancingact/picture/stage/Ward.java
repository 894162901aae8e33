package org.balancingact.picture.stage;

import org.balancingact.picture.colour.Rgb;

/** A ward: two beds with drips, of which one is free, a curtain, a tray with medicine, a letter scale. */
final class Ward implements Setting {
    private static final Rgb SKIN = Rgb.of("E3B68E");
    private static final Rgb HAIR = Rgb.of("8B8F91");

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        paper.band(lit.wall(0.5), 112, 6);
        paper.band(lit.wall(0.2), 118, 90);
        new Casement(620, -8, 200, 104, 3, 1).on(paper, lit, Casement.View.HILLS, 150, 40, 16);
        bed(paper, lit, 140);
        paper.circle(SKIN, 184, 128, 15);
        paper.cutting(HAIR, "M169 126a15 15 0 0 1 30 0q-15 -8 -30 0Z");
        bed(paper, lit, 880);
        paper.polygon(lit.wall(0.55), 440, -60, 452, -60, 470, 170, 430, 170);
        paper.polygon(lit.wall(0.42), 470, -60, 486, -60, 520, 170, 470, 170);
        paper.band(lit.deep(), -24, 4);
    }

    private static void bed(Paper paper, Lit lit, double x) {
        paper.box(lit.deep(), x, 96, 8, 100);
        paper.box(lit.deep(), x + 236, 124, 7, 72);
        paper.box(lit.light(), x + 6, 150, 236, 26, 5);
        paper.box(lit.mid(), x + 70, 138, 172, 32, 8);
        paper.box(lit.light(), x + 14, 132, 58, 22, 9);
        paper.box(lit.cloth(0.3), x + 262, 20, 4, 176);
        paper.box(lit.light(), x + 252, 26, 24, 34, 5);
        paper.box(lit.spark(), x + 252, 46, 24, 14, 4);
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        Furniture.bench(paper, lit);
        paper.box(lit.light(), 660, 166, 70, 30, 3);
        for (int written = 0; written < 3; written++) {
            paper.box(lit.mid(), 668, 172 + written * 7, 54 - written * 12, 3, 1);
        }
        paper.box(lit.mid(), 756, 180, 66, 16, 3);
        for (int cup = 0; cup < 3; cup++) {
            paper.circle(cup == 1 ? lit.spark() : lit.light(), 768 + cup * 20, 177, 6);
        }
        new Beam(880, 180, 76, 10, -3, true).on(paper, lit.spark(), lit.light(), lit.mid());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(470, 52, 1.56);
    }

    @Override
    public Sight ending() {
        return new Sight(590, 8, 341, 214);
    }
}
