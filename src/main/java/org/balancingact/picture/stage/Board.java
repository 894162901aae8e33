package org.balancingact.picture.stage;

/** A boardroom: the city behind glass, a chart on the wall, a long oval table with papers. */
final class Board implements Setting {

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        new Casement(300, -20, 680, 128, 5, 1).on(paper, lit, Casement.View.CITY, 480, 50, 24);
        paper.band(lit.shade(0.3), 150, 150);
        paper.box(lit.deep(), 90, 20, 130, 84, 3);
        paper.box(lit.wood(0.4), 96, 26, 118, 72, 2);
        paper.polygon(lit.spark(), 106, 88, 130, 66, 152, 76, 180, 42, 204, 54, 204, 92, 106, 92);
        Furniture.plant(paper, lit, 1090, 196, 1.25);
        Furniture.lamp(paper, lit, 640, 26, 30);
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        for (int chair = 0; chair < 6; chair++) {
            paper.box(lit.wood(0.25), 286 + chair * 130, 128, 58, 60, 12);
        }
        paper.ellipse(lit.edge(0.25), 640, 194, 470, 26, 1);
        paper.ellipse(lit.mid(), 640, 188, 470, 26, 1);
        for (int seat = 0; seat < 6; seat++) {
            double x = 300 + seat * 128;
            paper.polygon(lit.light(), x, 186, x + 52, 186, x + 46, 196, x - 6, 196);
            paper.circle(lit.deep(), x + 72, 188, 5);
        }
        Furniture.front(paper, lit);
        new Beam(990, 172, 70, 9, -3, true).on(paper, lit.spark(), lit.light(), lit.deep());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(430, 44, 1.5);
    }
}
