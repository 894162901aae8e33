package org.balancingact.picture;

import java.util.List;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/**
 * A change in whole points as a bar from a line at nothing, with its number at its end: filled and to the right where it went up,
 * hollow and to the left where it went down.
 *
 * @param most the largest change, in either direction, of all bars that share this one's scale
 */
public record ChangeBar(long points, long most) implements Picture {
    private static final double HEIGHT = 1.75;
    private static final double BAR = 0.65;
    private static final double POINT = 0.34375;
    private static final double NUMBER = 2.2;
    private static final double GAP = 0.4;

    public ChangeBar {
        if (Math.abs(points) > most) {
            throw new IllegalArgumentException(points + " is more than the most, " + most);
        }
    }

    @Override
    public String title() {
        return Messages.of("plot").text("bar-of-change.title");
    }

    @Override
    public double usualWidth() {
        return 10;
    }

    @Override
    public Plan plan(double width) {
        double zero = width / 2;
        double end = zero + points * Math.min(POINT, (zero - NUMBER) / Math.max(1, most));
        Sheet sheet = new Sheet();
        sheet.line(Role.AXIS, zero, 0, zero, HEIGHT);
        if (points != 0) {
            sheet.bar(points > 0 ? Role.RAISED_BY_NOBODY : Role.LOWERED_BY_NOBODY,
                    new Box(Math.min(zero, end), (HEIGHT - BAR) / 2, Math.max(zero, end), (HEIGHT + BAR) / 2));
        }
        sheet.label(Role.STRONG, Numbers.signed(points), points < 0 ? end - GAP : end + GAP, HEIGHT / 2, points < 0 ? Anchor.RIGHT : Anchor.LEFT);
        return sheet.plan(width, HEIGHT, List.of(0.0));
    }
}
