package org.balancingact.picture.stage;

import java.util.List;
import org.balancingact.picture.colour.Rgb;

/**
 * A circle and a square on the two ends of one beam: the sign of the program, once in each place.
 *
 * @param x      where the beam is borne
 * @param y      the same
 * @param length of the beam between the middles of the two
 * @param radius of the circle; the square is 1.62 times as wide
 * @param tilt   in degrees; positive lowers the square
 * @param wedge  whether the support is drawn
 */
record Beam(double x, double y, double length, double radius, double tilt, boolean wedge) {
    static final double SQUARE = 1.62;
    private static final double WEDGE = 0.62;

    void on(Paper paper, Rgb circle, Rgb square, Rgb bar) {
        double angle = Math.toRadians(tilt);
        double across = length / 2 * Math.cos(angle);
        double down = length / 2 * Math.sin(angle);
        double side = SQUARE * radius;
        double upX = Math.sin(angle);
        double upY = -Math.cos(angle);
        paper.line(bar, Math.max(1.5, radius * 0.18), x - across, y - down, x + across, y + down);
        paper.circle(circle, x - across + upX * radius, y - down + upY * radius, radius);
        paper.add(new Shape.Moved(x + across + upX * side / 2, y + down + upY * side / 2, tilt, 1, 1,
                List.of(new Shape.Box(square, -side / 2, -side / 2, side, side, 0, 1))));
        if (wedge) {
            paper.polygon(bar, x, y, x - radius * WEDGE, y + radius, x + radius * WEDGE, y + radius);
        }
    }
}
