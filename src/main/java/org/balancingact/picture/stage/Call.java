package org.balancingact.picture.stage;

import java.util.List;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.scenario.Portrait;

/** A desk at home with a large screen: who is in the call is seen there, in tiles. */
final class Call implements Setting {
    private static final int TILES = 6;

    @Override
    public void wall(Paper paper, Lit lit) {
        paper.band(lit.ground(), -60, 400);
        new Casement(940, -10, 190, 130, 2, 1).on(paper, lit, Casement.View.HILLS, 50, 54, 17);
        Furniture.plant(paper, lit, 880, 196, 1.1);
        paper.box(lit.shade(0.3), 110, 20, 8, 176);
        paper.box(lit.deep(), 60, 62, 190, 5);
        Furniture.jars(paper, lit, 66, 62, 240, "books");
        paper.box(lit.deep(), 60, 122, 190, 5);
        Furniture.jars(paper, lit, 66, 122, 240, "boo2");
        paper.box(lit.deep(), 330, 2, 470, 176, 8);
        paper.box(lit.deep(), 560, 178, 20, 20);
    }

    /** In a call nobody stands in the room. The clothes of a row reach into the frame below it, which is painted after them. */
    @Override
    public void people(Paper paper, Lit lit, List<Figure> people) {
        for (int row = 0; row < TILES; row += 3) {
            for (int column = 0; column < 3; column++) {
                tile(paper, lit, row + column, people);
            }
            paper.box(lit.deep(), 338, row == 0 ? 84 : 162, 454, row == 0 ? 6 : 14);
        }
    }

    private static void tile(Paper paper, Lit lit, int tile, List<Figure> people) {
        double x = 342 + tile % 3 * 150;
        double y = tile < 3 ? 12 : 90;
        if (tile >= people.size()) {
            paper.box(lit.wall(0.2), x, y, 144, 72, 3);
            paper.circle(lit.mid(), x + 72, y + 36, 17);
            return;
        }
        Portrait portrait = people.get(tile).portrait();
        paper.box(Rgb.of(portrait.ground().ground()).mix(Rgb.of(portrait.ground().mid()), 0.2), x, y, 144, 72, 3);
        paper.add(new Shape.Moved(x + 30, y + 2, 0, 0.86, 0.86, Figure.shapes(portrait, 0)));
    }

    @Override
    public void bench(Paper paper, Lit lit) {
        Furniture.bench(paper, lit);
        paper.box(lit.mid(), 470, 190, 200, 6, 3);
        Furniture.mug(paper, lit.spark(), 700, 174, 22);
        new Beam(1000, 186, 70, 10, -4, true).on(paper, lit.spark(), lit.light(), lit.mid());
    }

    @Override
    public Standpoint speaker() {
        return new Standpoint(525, 30, 0.86);
    }

    @Override
    public Sight ending() {
        return new Sight(800, 12, 341, 214);
    }
}
