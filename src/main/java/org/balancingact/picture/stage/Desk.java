package org.balancingact.picture.stage;

import org.balancingact.picture.colour.Rgb;

/** An open office: a plan of cards on the wall, a screen, a cabinet, papers. */
final class Desk implements Setting {

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        new Casement(160, -14, 250, 118, 3, 2).on(paper, lit, Casement.View.CITY);
        paper.veil(lit.light(), (lit.dim() ? 0.12 : 0.3) * lit.rays(), 160, 109, 410, 109, 640, 220, 330, 220);
        paper.box(lit.light(), 560, 6, 210, 104, 3);
        Rgb[] cards = {lit.spark(), lit.mid(), lit.ground(), lit.mid(), lit.spark(), lit.deep()};
        for (int card = 0; card < cards.length; card++) {
            paper.box(cards[card], 576 + card % 3 * 64, card < 3 ? 22 : 64, 48, 30, 2);
        }
        Furniture.plant(paper, lit, 850, 196, 1.3);
        paper.box(lit.deep(), 980, 30, 130, 166, 3);
        for (int drawer = 0; drawer < 4; drawer++) {
            paper.box(lit.wood(0.3), 988, 38 + drawer * 40, 114, 34, 2);
            paper.box(lit.mid(), 1032, 52 + drawer * 40, 26, 4, 2);
        }
        Furniture.lamp(paper, lit, 480, 28, 22);
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        Furniture.bench(paper, lit);
        paper.box(lit.edge(0.2), 660, 142, 108, 48, 4);
        paper.box(lit.mid(), 666, 148, 96, 36, 2);
        paper.box(lit.deep(), 706, 188, 16, 8);
        paper.polygon(lit.light(), 310, 190, 380, 190, 374, 197, 304, 197);
        paper.polygon(lit.spark(), 320, 185, 388, 185, 382, 192, 314, 192);
        new Beam(918, 186, 64, 10, -4, true).on(paper, lit.spark(), lit.light(), lit.mid());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(440, 46, 1.6);
    }
}
