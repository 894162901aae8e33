package org.balancingact.picture.stage;

import org.balancingact.picture.colour.Rgb;

/** Things that stand or hang in several places. */
final class Furniture {
    private static final double[][] LEAVES = {{-14, -40, 14}, {12, -44, 15}, {0, -62, 17}, {-22, -58, 10}, {21, -62, 11}};
    private static final double CONE = 150;

    private Furniture() {}

    /** A lamp from the ceiling, with its cone of light where it is on. */
    static void lamp(Paper paper, Lit lit, double x, double y, double radius) {
        paper.line(lit.deep(), 1.6, x, -40, x, y - radius);
        if (lit.lamps()) {
            paper.veil(lit.night() ? lit.spark() : lit.light(), lit.dim() ? 0.1 : 0.16, x - radius, y, x + radius, y,
                    x + radius * 3.4, y + CONE, x - radius * 3.4, y + CONE);
        }
        paper.dome(lit.deep(), x, y, radius);
        if (lit.lamps()) {
            paper.box(lit.spark(), x - radius * 0.55, y, radius * 1.1, 3.5, 1.7);
        }
    }

    /** @param y where its pot stands */
    static void plant(Paper paper, Lit lit, double x, double y, double scale) {
        paper.box(lit.spark(), x - 11 * scale, y - 20 * scale, 22 * scale, 20 * scale, 2);
        for (double[] leaf : LEAVES) {
            Rgb colour = leaf[0] % 4 == 0 ? lit.deep() : lit.mid();
            paper.circle(colour, x + leaf[0] * scale, y + leaf[1] * scale, leaf[2] * scale);
        }
    }

    /** Jars on a shelf, from x to the end. @param row which jars: the same word stands for the same ones */
    static void jars(Paper paper, Lit lit, double x, double y, double end, String row) {
        Chance chance = new Chance(row);
        double left = x;
        while (left < end - 10) {
            double width = 10 + 22 * chance.next();
            double height = 16 + 26 * chance.next();
            double kind = chance.next();
            Rgb colour = kind < 0.2 ? lit.spark() : kind < 0.5 ? lit.deep() : kind < 0.72 ? lit.light() : lit.mid();
            if (kind > 0.86) {
                paper.circle(colour, left + 11, y - 11, 11);
            } else {
                paper.box(colour, left, y - height, width, height, kind < 0.3 ? 5 : 1.5);
                if (kind < 0.5) {
                    paper.box(colour.mix(lit.deep(), 0.5), left + width * 0.25, y - height - 4, width * 0.5, 5, 1);
                }
            }
            left += (kind > 0.86 ? 22 : width) + 4 + 7 * chance.next();
        }
    }

    /** A bench through the whole picture: its edge, its front. */
    static void bench(Paper paper, Lit lit) {
        paper.band(lit.edge(0.18), Setting.BENCH, Setting.FRONT - Setting.BENCH);
        front(paper, lit);
    }

    /** The front of a bench, on which the name plate is written. */
    static void front(Paper paper, Lit lit) {
        paper.band(lit.deep(), Setting.FRONT, 90);
    }

    /** A tray of berries. */
    static void berries(Paper paper, Lit lit, double x, double y, double spacing, double radius, int count) {
        Rgb red = Rgb.of("A33A4A");
        for (int berry = 0; berry < count; berry++) {
            paper.circle(berry % 2 == 1 ? red : red.mix(lit.deep(), 0.3), x + berry * spacing, y, radius);
        }
    }

    /** A mug with its handle at the right. */
    static void mug(Paper paper, Rgb colour, double x, double y, double height) {
        paper.box(colour, x, y, 20, height, 3);
        paper.stroke(colour, 4, "M%s %sq12 0 12 8t-12 8".formatted(x + 20, y + 4));
    }
}
