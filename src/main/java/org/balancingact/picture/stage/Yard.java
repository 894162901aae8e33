package org.balancingact.picture.stage;

/** A yard: a depot with three gates, hills, a lorry with the beam on its side, pallets. */
final class Yard implements Setting {
    private static final double[][] PALLETS = {{1000, 0}, {1044, 0}, {1022, 34}, {1088, 0}};

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        if (!lit.night()) {
            paper.circle(lit.spark(), 930, 60, 44);
        }
        for (int hill = 0; hill < 9; hill++) {
            paper.circle(lit.wall(hill % 2 == 1 ? 0.37 : 0.25), -100 + hill * 190, 210, 90 + hill % 3 * 22);
        }
        paper.box(lit.mid(), 120, 60, 420, 140);
        paper.box(lit.deep(), 108, 50, 444, 14);
        for (int gate = 0; gate < 3; gate++) {
            paper.box(lit.deep(), 146 + gate * 132, 96, 104, 104);
            for (int slat = 0; slat < 6; slat++) {
                paper.box(lit.wood(0.4), 146 + gate * 132, 102 + slat * 14, 104, 2);
            }
        }
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        lorry(paper, lit);
        for (int pallet = 0; pallet < PALLETS.length; pallet++) {
            double x = PALLETS[pallet][0];
            double y = 172 - PALLETS[pallet][1];
            paper.box(pallet % 2 == 1 ? lit.mid() : lit.cloth(0.5), x, y, 40, 32, 2);
            paper.box(lit.light(), x + 16, y, 8, 32);
        }
        Furniture.front(paper, lit);
        for (int stripe = 0; stripe < 20; stripe++) {
            paper.box(lit.mid(), -810 + stripe * 150, 229, 80, 5, 2);
        }
    }

    private static void lorry(Paper paper, Lit lit) {
        paper.box(lit.light(), 640, 116, 230, 78, 4);
        paper.box(lit.spark(), 872, 136, 62, 58, 6);
        paper.box(lit.bright(0.6), 892, 144, 34, 22, 3);
        for (double wheel : new double[] {680, 740, 904}) {
            paper.circle(lit.deep(), wheel, 200, 17);
            paper.circle(lit.mid(), wheel, 200, 7);
        }
        new Beam(755, 160, 90, 12, -4, true).on(paper, lit.spark(), lit.deep(), lit.deep());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(470, 56, 1.5);
    }

    @Override
    public Sight ending() {
        return new Sight(620, 14, 341, 214);
    }
}
