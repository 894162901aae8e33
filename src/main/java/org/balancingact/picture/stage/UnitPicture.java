package org.balancingact.picture.stage;

import java.util.List;
import org.balancingact.learn.Motif;
import org.balancingact.picture.colour.Rgb;
import org.balancingact.scenario.Backdrop.Light;
import org.balancingact.scenario.Palette;

/** The picture of a unit of Learn, {@value #WIDTH} by {@value #HEIGHT} units or wider: circle is leading, square is managing, as everywhere. */
public record UnitPicture(Motif motif) {
    public static final double WIDTH = 320;
    public static final double HEIGHT = 160;
    private static final Rgb STEEL = Rgb.of("8B99A3");

    /** @param dark whether the theme is */
    public List<Shape> shapes(Sight sight, boolean dark) {
        Lit lit = Lit.of(Palette.PINE, Light.MORNING, dark);
        Paper paper = new Paper(sight);
        paper.band(motif == Motif.LAMPS ? lit.deep() : lit.ground(), 0, HEIGHT);
        switch (motif) {
            case COIN -> coin(paper, lit);
            case PAIRS -> pairs(paper, lit);
            case WINDOWS -> Windows.on(paper, lit);
            case SEESAW -> seesaw(paper, lit);
            case DOORS -> doors(paper, lit);
            case LAMPS -> lamps(paper, lit);
            case HANDOVER -> handover(paper, lit);
        }
        return paper.shapes();
    }

    static void floor(Paper paper, Lit lit) {
        paper.band(lit.edge(0.18), 132, 4);
        paper.band(lit.deep(), 136, 40);
    }

    /** A coin on its edge on a level beam, both faces turned to us. */
    private static void coin(Paper paper, Lit lit) {
        Rgb edge = lit.spark().mix(lit.deep(), 0.35);
        paper.circle(lit.wall(0.16), 160, 62, 96);
        paper.add(new Shape.Line(lit.deep(), 5, true, 58, 118, 262, 118));
        paper.polygon(lit.deep(), 160, 118, 140, 152, 180, 152);
        paper.ellipse(edge, 141, 67, 34, 48, 1);
        paper.ellipse(edge, 179, 67, 34, 48, 1);
        paper.box(edge, 141, 19, 38, 96);
        paper.ellipse(lit.spark(), 132, 67, 34, 48, 1);
        paper.ellipse(lit.light(), 188, 67, 34, 48, 1);
        paper.polygon(lit.deep(), 118, 50, 147, 48, 147, 87, 118, 85);
        paper.ellipse(lit.deep(), 188, 67, 15.5, 21, 1);
    }

    /** Six small shelves, each with its own lean. */
    private static void pairs(Paper paper, Lit lit) {
        double[] leans = {-14, 0, 16, 24, -22, 8};
        for (int at = 0; at < leans.length; at++) {
            double x = 62 + (at % 3) * 98;
            double y = at < 3 ? 70 : 136;
            boolean turned = at % 2 == 1;
            double square = turned ? x + 22 : x - 22;
            double circle = turned ? x - 14 : x + 16;
            paper.box(lit.deep(), x - 40, y, 80, 4.5);
            paper.add(new Shape.Moved(square, y, leans[at] / 2, 1, 1, List.of(
                    new Shape.Box(turned ? lit.deep() : lit.mid(), -14, -29 - Math.abs(leans[at]) * 0.12, 28, 28, 0, 1))));
            paper.circle(at % 3 == 1 ? lit.light() : lit.spark(), circle, y - (at == 4 ? 17 : 14), 14);
        }
    }

    /** The support is moved, so that other weights can hold. */
    private static void seesaw(Paper paper, Lit lit) {
        paper.circle(lit.light(), 74, 44, 24);
        floor(paper, lit);
        paper.polygon(lit.mid(), 186, 92, 162, 132, 210, 132);
        hand(paper, lit, 152, 114, false, 4, lit.mid());
        paper.add(new Shape.Moved(186, 92, 5, 1, 1, List.of(new Shape.Line(lit.deep(), 6, true, -140, 0, 94, 0),
                new Shape.Ellipse(lit.spark(), -106, -25, 22, 22, 1), new Shape.Box(lit.deep(), 38, -39, 36, 36, 0, 1))));
    }

    /** Two doors: a belt behind one, people on a stair behind the other. */
    private static void doors(Paper paper, Lit lit) {
        floor(paper, lit);
        paper.box(lit.deep(), 62, 26, 84, 106, 3);
        paper.box(lit.bright(0.6), 70, 34, 68, 98);
        paper.box(lit.deep(), 70, 104, 68, 8);
        for (int wheel = 0; wheel < 4; wheel++) {
            paper.circle(lit.deep(), 78 + 16 * wheel, 116, 5);
        }
        paper.polygon(lit.spark(), 88, 84, 122, 84, 117, 104, 93, 104);
        paper.box(lit.spark().mix(lit.deep(), 0.3), 85, 80, 40, 5, 2);
        paper.box(lit.mid(), 70, 52, 68, 3);
        paper.box(lit.deep(), 178, 26, 84, 106, 3);
        paper.box(lit.wall(0.5), 186, 34, 68, 98);
        for (int step = 0; step < 4; step++) {
            paper.box(lit.cloth(step % 2 == 0 ? 0.2 : 0.35), 186 + step * 17, 116 - step * 16, 68 - step * 17, 16 + step * 16);
        }
        for (int person = 0; person < 3; person++) {
            double x = 196 + 17 * person;
            double y = 104 - 16 * person;
            paper.circle(person == 1 ? lit.spark() : lit.light(), x, y - 8, 7);
            paper.box(person == 1 ? lit.spark() : lit.deep(), x - 7, y, 14, 16, 5);
        }
    }

    /** Three lamps: on a shelf, on a desk, in a far window. */
    private static void lamps(Paper paper, Lit lit) {
        paper.band(lit.edge(0.3), 134, 40);
        paper.box(lit.mid(), 36, 74, 84, 4.5);
        paper.box(lit.mid(), 44, 52, 18, 22, 2);
        paper.box(lit.cloth(0.4), 96, 46, 16, 28, 2);
        glow(paper, lit, 78, 60, 40);
        paper.circle(lit.spark(), 78, 61, 9);
        paper.box(lit.light(), 74, 69, 8, 5);
        paper.box(lit.mid(), 142, 130, 92, 5);
        glow(paper, lit, 188, 92, 52);
        paper.box(lit.light(), 186, 92, 4, 38);
        paper.box(lit.light(), 174, 126, 28, 5, 2);
        paper.polygon(lit.spark(), 172, 92, 204, 92, 196, 66, 180, 66);
        paper.box(lit.edge(0.35), 246, 30, 50, 60);
        glow(paper, lit, 271, 62, 30);
        paper.box(lit.spark(), 263, 54, 16, 16);
        paper.box(lit.deep(), 270, 30, 2.5, 60);
        paper.box(lit.mid(), 242, 90, 58, 4);
    }

    private static void glow(Paper paper, Lit lit, double x, double y, double radius) {
        paper.circle(lit.spark(), x, y, radius, 0.12);
        paper.circle(lit.spark(), x, y, radius * 0.62, 0.16);
    }

    /** One hand gives a spanner to another; the road runs out of the hall. */
    private static void handover(Paper paper, Lit lit) {
        paper.box(lit.bright(0.7), 92, 14, 136, 120);
        paper.circle(lit.spark(), 190, 44, 18);
        paper.circle(lit.wall(0.5), 120, 150, 52);
        paper.circle(lit.wall(0.35), 206, 154, 50);
        paper.polygon(lit.mid(), 146, 134, 174, 134, 164, 82, 158, 82);
        paper.band(lit.deep(), 134, 40);
        paper.box(lit.deep(), 86, 8, 6, 128);
        paper.box(lit.deep(), 228, 8, 6, 128);
        paper.box(lit.deep(), 86, 8, 148, 6);
        paper.box(STEEL, 112, 88, 96, 9, 4);
        paper.circle(STEEL, 110, 92.5, 12);
        paper.polygon(lit.bright(0.7), 94, 84, 110, 92.5, 94, 101);
        hand(paper, lit, 112, 96, false, 3, lit.deep());
        hand(paper, lit, 204, 92, true, 5, lit.mid());
    }

    /** A hand that points to the right, or turned to the left. @param skin as portraits have it, from 1 */
    private static void hand(Paper paper, Lit lit, double x, double y, boolean turned, int skin, Rgb sleeve) {
        Rgb front = Figure.skin(skin);
        paper.add(new Shape.Moved(x, y, 0, turned ? -1 : 1, 1, List.of(new Shape.Box(sleeve, -360, -15, 330, 30, 0, 1),
                new Shape.Box(lit.light(), -36, -17, 10, 34, 0, 1), new Shape.Box(front, -28, -13, 40, 26, 11, 1),
                new Shape.Box(front, 4, -12, 26, 8, 4, 1), new Shape.Box(front, 4, -3, 30, 8, 4, 1),
                new Shape.Box(Figure.shade(skin), 2, 6, 24, 7, 3.5, 1))));
    }

    /** A house with four windows: a map, a table, a workbench, a shelf. */
    private static final class Windows {
        private Windows() {}

        static void on(Paper paper, Lit lit) {
            paper.circle(lit.spark(), 268, 40, 20);
            paper.polygon(lit.deep(), 78, 48, 160, 6, 242, 48);
            paper.box(lit.mid(), 88, 46, 144, 90);
            floor(paper, lit);
            for (int at = 0; at < 4; at++) {
                double x = at % 2 == 0 ? 100 : 168;
                double y = at < 2 ? 54 : 96;
                paper.box(lit.bright(0.72), x, y, 52, 32);
                paper.box(lit.deep(), x - 3, y + 32, 58, 4);
            }
            paper.stroke(lit.deep(), 2.5, "M104 80L116 64L126 72L140 58");
            paper.circle(lit.spark(), 140, 60, 5);
            paper.box(lit.deep(), 102, 74, 9, 9);
            paper.box(lit.deep(), 176, 75, 36, 3.5);
            paper.circle(lit.spark(), 184, 68, 6);
            paper.box(lit.deep(), 198, 62, 12, 12);
            paper.box(lit.deep(), 104, 120, 44, 4);
            paper.box(lit.deep(), 108, 107, 13, 13);
            paper.circle(lit.spark(), 136, 113, 7);
            paper.box(lit.deep(), 170, 112, 48, 3);
            paper.box(lit.mid(), 174, 102, 10, 10);
            paper.box(lit.deep(), 187, 100, 8, 12);
            paper.circle(lit.spark(), 205, 106, 6);
            paper.box(lit.deep(), 176, 118, 9, 10);
            paper.circle(lit.mid(), 196, 122, 6);
        }
    }
}
