package org.balancingact.report.plot;

import java.util.List;
import org.balancingact.report.plot.Svg.Anchor;
import org.balancingact.report.plot.Svg.Point;
import org.balancingact.scenario.Style;

/** The marks that stand for decisions, rules and shocks: shape says what colour says. */
final class Marks {
    static final double RADIUS = 9;
    /** How far a first pick that was taken back stands to the left of, and above, the one that stands. */
    static final double BEHIND = 5;
    private static final double NUMBER = 9.5;

    private Marks() {}

    /** A circle for a leader move, a square for a manager move, with the decision's number. */
    static void decision(Svg svg, double x, double y, Style style, int number) {
        if (style == Style.LEADER) {
            svg.circle(x, y, RADIUS, Ink.of(style), "none", 0);
        } else {
            svg.rectangle(x - RADIUS + 1, y - RADIUS + 1, 2 * RADIUS - 2, 2 * RADIUS - 2, Ink.of(style));
        }
        svg.text(x, y + NUMBER * 0.36, Integer.toString(number), Anchor.MIDDLE, NUMBER, Ink.SURFACE, true);
    }

    /** The same, hollow: a first pick that was taken back, to be drawn before the one that stands at this place. */
    static void takenBack(Svg svg, double x, double y, Style style) {
        if (style == Style.LEADER) {
            svg.circle(x - BEHIND, y - BEHIND, RADIUS - 0.75, Ink.SURFACE, Ink.of(style), 1.5);
        } else {
            svg.rectangle(x - BEHIND - RADIUS + 1, y - BEHIND - RADIUS + 1, 2 * RADIUS - 2, 2 * RADIUS - 2, Ink.SURFACE, Ink.of(style));
        }
    }

    /** A diamond for a rule. */
    static void rule(Svg svg, double x, double y) {
        double r = 5.5;
        svg.polygon(List.of(new Point(x, y - r), new Point(x + r, y), new Point(x, y + r), new Point(x - r, y)), "none", Ink.INK);
    }

    /** A triangle that points the way the shock pushes. */
    static void shock(Svg svg, double x, double y, boolean raises) {
        double tip = raises ? -4.5 : 4.5;
        svg.polygon(List.of(new Point(x - 5, y - tip), new Point(x + 5, y - tip), new Point(x, y + tip)), Ink.INK, "none");
    }

    static void dot(Svg svg, double x, double y, boolean filled) {
        svg.circle(x, y, 3.5, filled ? Ink.INK : Ink.SURFACE, Ink.INK, 1.5);
    }
}
