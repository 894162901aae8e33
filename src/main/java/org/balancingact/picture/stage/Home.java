package org.balancingact.picture.stage;

/** A living room: curtains, a picture of somebody, a sofa, a laptop on the table, a toy. */
final class Home implements Setting {

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        paper.band(lit.shade(0.22), 150, 150);
        new Casement(190, -12, 170, 128, 2, 2).on(paper, lit, Casement.View.ROOFS, 120, 40, 16);
        paper.polygon(lit.wall(0.5), 150, -20, 196, -20, 176, 140, 150, 140);
        paper.polygon(lit.wall(0.5), 404, -20, 358, -20, 378, 140, 404, 140);
        paper.box(lit.deep(), 470, 30, 66, 84, 3);
        paper.box(lit.light(), 476, 36, 54, 72, 2);
        paper.circle(lit.mid(), 503, 64, 12);
        paper.cutting(lit.deep(), "M484 100Q503 74 522 100Z");
        paper.box(lit.deep(), 600, 64, 240, 5);
        Furniture.jars(paper, lit, 608, 64, 826, "home");
        Furniture.lamp(paper, lit, 730, 40, 24);
        sofa(paper, lit);
    }

    private static void sofa(Paper paper, Lit lit) {
        paper.box(lit.mid(), 930, 92, 230, 72, 22);
        paper.box(lit.cloth(0.25), 912, 128, 36, 72, 14);
        paper.box(lit.cloth(0.25), 1142, 128, 36, 72, 14);
        paper.box(lit.cloth(0.12), 944, 140, 202, 40, 8);
        paper.box(lit.spark(), 966, 118, 44, 36, 6);
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        Furniture.bench(paper, lit);
        paper.box(lit.edge(0.2), 656, 152, 92, 40, 4);
        paper.box(lit.mid(), 661, 157, 82, 31, 2);
        paper.box(lit.mid(), 640, 190, 124, 6, 3);
        Furniture.mug(paper, lit.spark(), 412, 172, 24);
        paper.box(lit.light(), 800, 168, 26, 28, 2);
        new Beam(868, 178, 64, 9, -6, true).on(paper, lit.spark(), lit.light(), lit.mid());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(460, 50, 1.6);
    }
}
