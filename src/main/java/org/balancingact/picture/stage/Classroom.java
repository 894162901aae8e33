package org.balancingact.picture.stage;

/** A classroom: a board with the beam in chalk, a map, a row of desks. */
final class Classroom implements Setting {

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        paper.band(lit.shade(0.24), 140, 160);
        paper.box(lit.deep(), 340, -14, 500, 132, 4);
        paper.box(lit.wood(0.22), 350, -4, 480, 112, 2);
        paper.box(lit.mid(), 340, 118, 500, 7);
        paper.stroke(lit.light(), 3, "M380 78L430 42L476 62L540 20");
        new Beam(690, 70, 130, 18, -5, true).on(paper, lit.spark(), lit.light(), lit.light());
        for (int written = 0; written < 3; written++) {
            paper.box(lit.light(), 384, 86 + written * 7, 90 - written * 22, 3, 1);
        }
        new Casement(920, -16, 210, 116, 3, 1).on(paper, lit, Casement.View.ROOFS, 60, 44, 16);
        paper.box(lit.light(), 130, 10, 110, 80, 3);
        paper.circle(lit.mid(), 185, 50, 30);
        paper.stroke(lit.deep(), 3, "M160 50a25 25 0 0 1 50 0");
        paper.box(lit.cloth(0.3), 250, 110, 60, 90, 3);
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        for (int desk = -5; desk < 13; desk++) {
            double x = 80 + desk * 168;
            paper.box(lit.mid(), x, 178, 110, 8, 3);
            paper.box(lit.cloth(0.4), x + 10, 186, 6, 60);
            paper.box(lit.cloth(0.4), x + 94, 186, 6, 60);
            if (desk % 3 != 0) {
                paper.box(desk % 2 == 0 ? lit.light() : lit.spark(), x + 30, 171, 44, 7, 1);
            }
        }
        Furniture.front(paper, lit);
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(470, 44, 1.6);
    }

    @Override
    public Sight ending() {
        return new Sight(540, 6, 341, 214);
    }
}
