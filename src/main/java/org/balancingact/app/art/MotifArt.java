package org.balancingact.app.art;

import javafx.scene.paint.Color;
import org.balancingact.scenario.Cover.Motif;

/** How each motif is drawn: on 320 by 160 units, with all that matters between 12 and 148, the beam in the free third. */
enum MotifArt {
    RINGS(new Beam(245.7, 93.6, 14, 87.4, -5.9, true)) {
        @Override
        void paint(Brush brush, Variation variation) {
            Color[] colors = {brush.mid(), brush.deep(), brush.light(), brush.deep(), brush.mid(), brush.spark()};
            double[] radii = {141, 115, 88, 62, 36, 15};
            for (int ring = 0; ring < radii.length; ring++) {
                double radius = ring == 0 ? radii[0] : Math.min(variation.of(radii[ring]), radii[ring - 1] - 8);
                brush.circle(colors[ring], 72, 168, radius);
            }
        }
    },
    STEPS(new Beam(250, 112, 11, 79.7, 6.5, false)) {
        @Override
        void paint(Brush brush, Variation variation) {
            brush.circle(brush.spark(), 250, 66, 38);
            double[] heights = {118, 112, 100, 104, 78, 52, 40, 44, 30, 34};
            for (int step = 0; step < heights.length; step++) {
                double height = step < 5 ? variation.of(heights[step]) : heights[step];
                brush.box(step % 2 == 0 ? brush.mid() : brush.deep(), step * 32, 160 - height, 32.3, height);
            }
        }

        @Override
        void balance(Brush brush, Beam beam) {
            beam.paint(brush, brush.light(), brush.light(), brush.light());
        }
    },
    DIAL(new Beam(258, 97.3, 12, 80, 3.7, true)) {
        @Override
        void paint(Brush brush, Variation variation) {
            brush.circle(brush.deep(), 118, 160, 117);
            brush.circle(brush.mid(), 118, 160, 96);
            brush.circle(brush.deep(), 118, 160, variation.of(56));
            for (int tick = -10; tick <= 10; tick++) {
                double angle = Math.toRadians(tick * 7.5);
                double reach = tick % 4 == 0 ? 90 : 78;
                brush.line(brush.light(), 1.7, 118 + 64 * Math.sin(angle), 160 - 64 * Math.cos(angle),
                        118 + reach * Math.sin(angle), 160 - reach * Math.cos(angle));
            }
            double hand = Math.toRadians(variation.of(33.7));
            brush.line(brush.spark(), 5, 118, 160, 118 + 122 * Math.sin(hand), 160 - 122 * Math.cos(hand));
        }
    },
    SHEETS(new Beam(262, 109.6, 12, 75, -7, true)) {
        @Override
        void paint(Brush brush, Variation variation) {
            Color[] colors = {brush.deep(), brush.mid(), brush.light(), brush.mid(), brush.deep(), brush.spark()};
            double width = variation.of(104);
            for (int sheet = 0; sheet < colors.length; sheet++) {
                brush.roundedBox(colors[sheet], 18 + 16.1 * sheet, 95.7 - 13 * sheet, width, 75.5);
            }
            brush.box(brush.deep(), -640, 141.5, 1600, 20);
        }

        @Override
        void balance(Brush brush, Beam beam) {
            beam.paint(brush, brush.deep(), brush.deep(), brush.deep());
        }
    },
    SHELF(new Beam(239.7, 97.6, 13, 96, 0, false)) {
        @Override
        void paint(Brush brush, Variation variation) {
            double[] boards = {50, 98.2, 145.4};
            for (double board : boards) {
                double end = board == boards[1] ? 172 : 302;
                double x = 18;
                while (x < end - 8) {
                    double width = Math.min(variation.between(8, 38), end - x);
                    double height = variation.between(22, 34);
                    Color color = variation.oneIn(4) ? brush.deep() : variation.oneIn(7) ? brush.light() : brush.mid();
                    brush.roundedBox(color, x, board - height, width, height);
                    x += width + variation.between(2.5, 8);
                }
                brush.box(brush.deep(), -640, board, 1600, 3.3);
            }
        }

        @Override
        void balance(Brush brush, Beam beam) {
            beam.paint(brush, brush.spark(), brush.spark(), brush.deep());
        }
    },
    MERIDIANS(new Beam(160, 39.8, 13, 224, 0, false)) {
        @Override
        void paint(Brush brush, Variation variation) {
            brush.ellipse(brush.mid(), 160, 160, 132, 127.5);
            brush.ellipse(brush.light(), 160, 160, variation.of(98), 127.5);
            brush.ellipse(brush.mid(), 160, 160, variation.of(60), 127.5);
            brush.ellipse(brush.deep(), 160, 160, variation.of(20), 127.5);
            brush.box(brush.deep(), -640, 83, 1600, 1.7);
            brush.box(brush.deep(), -640, 117, 1600, 1.7);
        }

        @Override
        void balance(Brush brush, Beam beam) {
            beam.paint(brush, brush.spark(), brush.spark(), brush.deep());
        }
    },
    STONES(new Beam(150, 65, 14, 115, -14, true)) {
        @Override
        void paint(Brush brush, Variation variation) {
            double[] centres = {8, 33, 69, 118, 183, 268};
            double[] radii = {14, 19, 25, 32, 41, 52};
            for (int stone = 0; stone < centres.length; stone++) {
                Color color = stone == 1 || stone == 3 ? brush.deep() : brush.mid();
                brush.circle(color, centres[stone], 140, stone < 5 ? variation.of(radii[stone]) : radii[stone]);
            }
            brush.box(brush.deep(), -640, 140, 1600, 40);
        }
    },
    MOBILE(new Beam(160, 34.4, 20, 152, -8.3, false)) {
        @Override
        void paint(Brush brush, Variation variation) {
            brush.circle(brush.deep(), 160, 176, variation.of(90));
        }

        @Override
        void balance(Brush brush, Beam beam) {
            double angle = Math.toRadians(beam.tilt());
            double across = beam.length() / 2 * Math.cos(angle);
            double down = beam.length() / 2 * Math.sin(angle);
            double left = beam.y() - down + 1.5 * beam.radius();
            double right = beam.y() + down + 3 * beam.radius();
            double side = 1.8 * beam.radius();
            brush.line(brush.light(), 1.6, beam.x(), -1000, beam.x(), beam.y());
            brush.line(brush.light(), 1.6, beam.x() - across, beam.y() - down, beam.x() - across, left);
            brush.line(brush.light(), 1.6, beam.x() + across, beam.y() + down, beam.x() + across, right);
            brush.line(brush.light(), 2.2, beam.x() - across, beam.y() - down, beam.x() + across, beam.y() + down);
            brush.circle(brush.light(), beam.x(), beam.y(), 4);
            brush.circle(brush.spark(), beam.x() - across, left + beam.radius(), beam.radius());
            brush.box(brush.mid(), beam.x() + across - side / 2, right, side, side);
        }
    };

    private final Beam beam;

    MotifArt(Beam beam) {
        this.beam = beam;
    }

    static MotifArt of(Motif motif) {
        return valueOf(motif.name());
    }

    abstract void paint(Brush brush, Variation variation);

    void balance(Brush brush, Beam beam) {
        beam.paint(brush, brush.spark(), brush.deep(), brush.deep());
    }

    Beam beam() {
        return beam;
    }
}
