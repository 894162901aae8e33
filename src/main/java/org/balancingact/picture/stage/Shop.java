package org.balancingact.picture.stage;

import org.balancingact.picture.colour.Rgb;

/** A shop: three long shelves. In an ending the middle one may be empty but for one tray of berries. */
final class Shop implements Setting {
    private final boolean empty;

    Shop(boolean empty) {
        this.empty = empty;
    }

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        Chance chance = new Chance(empty ? "shope" : "shop");
        for (int shelf = 0; shelf < 3; shelf++) {
            double y = 36 + shelf * 56;
            packs(paper, lit, y, empty && shelf == 1, chance);
            paper.band(lit.deep(), y, 5);
            paper.band(lit.bright(0.7), y + 5, 9);
            for (int price = 0; price < 22; price++) {
                double x = -860 + price * 138;
                paper.box(price % 3 == 0 ? lit.light() : lit.spark(), x, y + 6.5, 26, 6, 1);
            }
        }
        if (empty) {
            paper.cutting(lit.light(), "M560 70h84l-8 22h-68Z");
            paper.box(lit.light().mix(lit.mid(), 0.45), 556, 66, 92, 5, 2);
            Furniture.berries(paper, lit, 574, 64, 18, 7, 4);
        }
        for (int post = 0; post < 5; post++) {
            paper.box(lit.deep(), -300 + post * 480, -60, 8, 280);
        }
    }

    private static void packs(Paper paper, Lit lit, double y, boolean hole, Chance chance) {
        double x = -880;
        while (x < 2160) {
            double width = 18 + 34 * chance.next();
            double height = 24 + 18 * chance.next();
            Rgb colour = chance.next() < 0.22 ? lit.deep() : chance.next() < 0.16 ? lit.light()
                    : chance.next() < 0.06 ? lit.spark() : lit.mid();
            if (!hole || x <= 360 || x >= 920) {
                paper.box(colour.mix(lit.ground(), 0.15), x, y - height, width, height, 2);
            }
            x += width + 3 + 6 * chance.next();
        }
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        paper.band(lit.shade(0.4), BENCH, FRONT - BENCH);
        Furniture.front(paper, lit);
        new Beam(1090, 185, 84, 11, -4, true).on(paper, lit.spark(), lit.light(), lit.deep());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(480, 48, 1.6);
    }

    @Override
    public Sight ending() {
        return new Sight(425, -21, 341, 214);
    }
}
