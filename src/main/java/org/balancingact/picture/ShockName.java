package org.balancingact.picture;

import java.util.List;
import org.balancingact.scenario.Shock;

/** A triangle over its week that points the way a shock pushed, with its name on the side where it has room. */
record ShockName(Shock shock, String name, Weeks weeks) {
    private static final double SIDE = 0.34;
    private static final double TIP = 0.3;
    private static final double GAP = 0.6;

    private double x() {
        return weeks.x(shock.week());
    }

    private double width() {
        return LetterWidths.of(name, Role.SHOCK);
    }

    private boolean isNamedAtRight() {
        return width() <= weeks.right() - x() - GAP;
    }

    void draw(Sheet sheet, double middle) {
        double tip = shock.amount() < 0 ? TIP : -TIP;
        sheet.area(Role.SHOCK, List.of(new Point(x() - SIDE, middle - tip), new Point(x() + SIDE, middle - tip), new Point(x(), middle + tip)));
        sheet.label(Role.SHOCK, name, isNamedAtRight() ? x() + GAP : x() - GAP, middle, isNamedAtRight() ? Anchor.LEFT : Anchor.RIGHT);
    }
}
