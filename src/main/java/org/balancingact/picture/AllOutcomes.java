package org.balancingact.picture;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.balancingact.analysis.Distribution;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/**
 * How one value comes out over all runs, a step a point, and where some named runs lie in it, each name in a row of its own.
 *
 * @param named the runs by name, with their value in milli-points, in the order of their rows
 */
public record AllOutcomes(Distribution distribution, List<Map.Entry<String, Long>> named) implements Picture {
    private static final double HEIGHT = 6;
    private static final double ROW = 1.4;
    private static final double EDGE = 0.5;

    public AllOutcomes {
        named = List.copyOf(named);
    }

    @Override
    public String title() {
        return Messages.of("plot").text("outcomes.title");
    }

    @Override
    public double usualWidth() {
        return 30;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        Axis axis = Steps.axis(LongStream.concat(LongStream.of(distribution.min(), distribution.max()), named.stream().mapToLong(Map.Entry::getValue)));
        double ground = named.size() * ROW + HEIGHT;
        Steps steps = new Steps(distribution, axis, EDGE, width - EDGE, ground);
        steps.draw(sheet, HEIGHT);
        sheet.label(Role.MUTED, Numbers.whole(steps.axis().low()), EDGE, ground + 0.3, Anchor.TOP_LEFT);
        sheet.label(Role.MUTED, Numbers.whole(steps.axis().high()), width - EDGE, ground + 0.3, Anchor.TOP_RIGHT);
        for (int k = 0; k < named.size(); k++) {
            double x = steps.x(named.get(k).getValue());
            double y = (k + 0.5) * ROW;
            boolean right = x < width / 2;
            sheet.line(Role.LINE, x, y, x, ground);
            sheet.label(Role.STRONG, named.get(k).getKey(), right ? x + 0.4 : x - 0.4, y, right ? Anchor.LEFT : Anchor.RIGHT);
        }
        return sheet.plan(width, ground + 1.6);
    }
}
