package org.balancingact.picture.stage;

/** A control room at night: stars and the moon behind glass, desks with lamps that show what runs. */
final class Control implements Setting {
    private static final double[][] TOWERS = {{280, 90}, {360, 150}, {600, 70}, {700, 120}};

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        for (int star = 0; star < 46; star++) {
            Chance chance = new Chance("st" + star);
            paper.circle(lit.light(), 60 + chance.next() * 1160, -20 + chance.next() * 90, 0.8 + chance.next() * 1.4, 0.8);
        }
        paper.circle(lit.light(), 980, 46, 26);
        paper.circle(lit.ground(), 992, 40, 22);
        paper.dome(lit.shade(0.5), 420, 200, 170);
        paper.dome(lit.shade(0.7), 900, 200, 140);
        for (double[] tower : TOWERS) {
            tower(paper, lit, tower[0], tower[1]);
        }
    }

    private static void tower(Paper paper, Lit lit, double x, double height) {
        paper.box(lit.mid(), x, 200 - height, 46, height);
        for (int floor = 0; floor < 3; floor++) {
            double y = 208 - height + floor * 22;
            paper.box(floor == 1 ? lit.spark() : lit.cloth(0.5), x + 8, y, 12, 8, 1);
            paper.box(floor == 0 ? lit.spark() : lit.cloth(0.5), x + 26, y, 12, 8, 1);
        }
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        paper.band(lit.deep(), 196, 100);
        new Beam(1090, 168, 96, 15, 5, true).on(paper, lit.spark(), lit.mid(), lit.light());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(440, 50, 1.6);
    }

    @Override
    public Sight ending() {
        return new Sight(850, 6, 341, 214);
    }
}
