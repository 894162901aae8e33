package org.balancingact.picture;

import java.util.List;
import java.util.Optional;
import org.balancingact.i18n.Messages;

/**
 * A bar from the left end of a line, with ticks across the line and, where there is one to compare with, a ring.
 *
 * @param whole   value at the right end of the line
 * @param ring    where the ring lies
 * @param outside whether the bar should be shorter or longer
 */
public record ShareBar(double value, double whole, List<Double> ticks, Optional<Double> ring, boolean outside) implements Picture {
    private static final double HEIGHT = 1.5;
    private static final double BAR = 0.5;
    private static final double RING = 0.25;
    private static final double TICK = 0.5;

    public ShareBar {
        ticks = List.copyOf(ticks);
    }

    @Override
    public String title() {
        return Messages.of("plot").text("share.title");
    }

    @Override
    public double usualWidth() {
        return 16;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        double middle = HEIGHT / 2;
        sheet.line(Role.TRACK, RING, middle, width - RING, middle);
        if (value > 0) {
            sheet.bar(outside ? Role.FILL_OUTSIDE : Role.FILL, new Box(RING, middle - BAR / 2, Math.max(RING + 0.125, x(value, width)), middle + BAR / 2));
        }
        ticks.forEach(tick -> sheet.line(Role.AXIS, x(tick, width), middle - TICK, x(tick, width), middle + TICK));
        ring.ifPresent(at -> sheet.dot(Role.HOLLOW, new Point(x(at, width), middle), RING));
        return sheet.plan(width, HEIGHT);
    }

    private double x(double at, double width) {
        return RING + (width - 2 * RING) * Math.min(1, at / whole);
    }
}
