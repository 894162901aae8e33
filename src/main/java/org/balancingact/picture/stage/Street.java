package org.balancingact.picture.stage;

/** A street: a row of houses with windows, trees, a shop sign with the beam, a bench to sit on. */
final class Street implements Setting {
    private static final double[][] HOUSES = {{-870, 150, 128}, {-660, 180, 96}, {-440, 140, 140}, {-240, 150, 110}, {20, 120, 150},
        {230, 170, 96}, {470, 130, 140}, {700, 160, 78}, {920, 150, 128}, {1150, 190, 104}, {1400, 160, 140}, {1620, 150, 96},
        {1830, 180, 128}};
    /** The house at the left end of what matters. */
    private static final int FIRST = 3;

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        lit.sun().ifPresent(sun -> paper.circle(lit.spark(), 860, sun == Lit.Sun.LOW ? 96 : 34, 34));
        for (int house = 0; house < HOUSES.length; house++) {
            house(paper, lit, Math.floorMod(house - FIRST, 10), HOUSES[house]);
        }
        paper.box(lit.deep(), 980, 40, 6, 160);
        paper.box(lit.deep(), 986, 46, 64, 26, 3);
        new Beam(1018, 62, 44, 7, 4, false).on(paper, lit.spark(), lit.light(), lit.light());
        for (double x : new double[] {110, 620}) {
            paper.box(lit.deep(), x, 108, 9, 92);
            paper.circle(lit.mid(), x + 4, 88, 34);
            paper.circle(lit.cloth(0.3), x - 16, 106, 22);
            paper.circle(lit.mid(), x + 28, 108, 20);
        }
    }

    private static void house(Paper paper, Lit lit, int number, double[] house) {
        double x = house[0];
        double height = house[2];
        paper.box(number % 2 == 1 ? lit.wall(0.62) : lit.shade(0.42), x, 196 - height, house[1], height);
        for (int floor = 0; floor < Math.floor(height / 34); floor++) {
            for (int column = 0; column < Math.floor(house[1] / 38); column++) {
                boolean shines = (number + floor + column) % 5 == 0;
                paper.box(shines ? lit.spark() : lit.bright(0.55), x + 14 + column * 36, 208 - height + floor * 32, 16, 16, 1);
            }
        }
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        paper.band(lit.shade(0.45), BENCH, FRONT - BENCH);
        Furniture.front(paper, lit);
        for (int stripe = 0; stripe < 20; stripe++) {
            paper.box(lit.light(), -800 + stripe * 150, 228, 80, 4, 2);
        }
        paper.box(lit.mid(), 760, 160, 120, 6, 3);
        paper.box(lit.mid(), 772, 166, 8, 32);
        paper.box(lit.mid(), 860, 166, 8, 32);
        paper.box(lit.mid(), 760, 140, 120, 8, 3);
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(440, 54, 1.52);
    }

    @Override
    public Sight ending() {
        return new Sight(760, 12, 341, 214);
    }
}
