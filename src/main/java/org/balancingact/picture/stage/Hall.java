package org.balancingact.picture.stage;

import org.balancingact.picture.colour.Rgb;

/** A hall with a production line: a machine, and a belt with trays, of which one has the colour that is seen first. */
final class Hall implements Setting {

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        for (int pane = -5; pane < 16; pane++) {
            double x = pane * 140;
            paper.polygon(lit.bright(0.6), x, 40, x, -14, x + 140, 40);
            paper.polygon(lit.wall(0.4), x, -60, x, -14, x + 140, 40, x + 140, -60);
        }
        paper.band(lit.shade(0.5), 40, 7);
        for (int post = -3; post < 9; post++) {
            paper.box(lit.wall(0.5), 60 + post * 240, 47, 12, 160);
        }
        paper.band(lit.shade(0.35), 176, 120);
        machine(paper, lit);
        Furniture.lamp(paper, lit, 470, 58, 22);
        Furniture.lamp(paper, lit, 760, 58, 22);
        Furniture.lamp(paper, lit, 1050, 58, 22);
    }

    private static void machine(Paper paper, Lit lit) {
        paper.box(lit.mid(), 120, 84, 210, 96, 5);
        paper.box(lit.bright(0.6), 140, 100, 96, 44, 3);
        paper.circle(lit.deep(), 284, 118, 24);
        paper.circle(lit.light(), 284, 118, 18);
        paper.line(lit.spark(), 3.4, 284, 118, 296, 106);
        paper.box(lit.deep(), 252, 152, 64, 8, 3);
        paper.box(lit.deep(), 150, 60, 24, 26);
        paper.box(lit.deep(), 290, 52, 14, 34);
        new Beam(232, 75, 74, 9, 4, true).on(paper, lit.spark(), lit.light(), lit.deep());
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        paper.box(lit.shade(0.55), 258, 184, 1942, 16);
        paper.box(lit.deep(), 250, 172, 1950, 12, 6);
        for (int roll = 0; roll < 49; roll++) {
            paper.circle(lit.deep(), 262 + roll * 40, 190, 9);
            paper.circle(lit.mid(), 262 + roll * 40, 190, 4);
        }
        for (int tray = 0; tray < 7; tray++) {
            double x = 372 + tray * 118;
            Rgb colour = tray == 4 ? lit.spark() : lit.light();
            paper.polygon(colour, x, 150, x + 76, 150, x + 69, 172, x + 7, 172);
            paper.box(colour.mix(lit.deep(), 0.3), x - 4, 146, 84, 5, 2);
        }
        paper.band(lit.deep(), 199, 6);
        Furniture.front(paper, lit);
        for (int stripe = 0; stripe < 34; stripe++) {
            double x = -860 + stripe * 90;
            paper.veil(lit.spark(), 0.85, x, 199, x + 26, 199, x + 20, 205, x - 6, 205);
        }
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(490, 44, 1.62);
    }

    @Override
    public Sight ending() {
        return new Sight(90, 14, 341, 214);
    }
}
