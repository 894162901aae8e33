package org.balancingact.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Policy;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Known;

/**
 * How an indicator comes out over all runs: a step for each point and, below the line, the letters of fixed ways of playing where
 * they end.
 *
 * @param policies the outcome in milli-points of each
 */
public record PolicyOutcomes(Distribution distribution, Axis axis, Map<Policy, Long> policies) implements Picture {
    private static final List<Policy> LETTERED = List.of(Policy.values());
    private static final double HEIGHT = 2.75;
    private static final double MARK = 1.1;
    private static final double ROW = 1.25;
    private static final double STEM = 0.25;

    public PolicyOutcomes {
        policies = Map.copyOf(policies);
    }

    /** The range around all that has to find room, in milli-points, where several share one scale. */
    public static Axis axis(LongStream values) {
        return Steps.axis(values);
    }

    /** The letter that stands for a fixed way of playing. */
    public static String letter(Policy policy) {
        return String.valueOf((char) ('A' + LETTERED.indexOf(policy)));
    }

    @Override
    public String title() {
        return Messages.of("plot").text("outcomes.title");
    }

    @Override
    public double usualWidth() {
        return 24;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        Steps steps = new Steps(distribution, axis, ROW / 2, width - ROW / 2, HEIGHT);
        steps.draw(sheet, HEIGHT - 0.5);
        double mean = steps.x(distribution.mean());
        sheet.line(Role.LINE, mean, STEM, mean, HEIGHT);
        int rows = marks(sheet, steps);
        return sheet.plan(width, HEIGHT + 0.375 + rows * ROW);
    }

    /** Marks that would cover each other go to further rows, of which there are as many as is said then. */
    private int marks(Sheet sheet, Steps steps) {
        List<Policy> byOutcome = policies.keySet().stream()
                .sorted(Comparator.comparing((Policy policy) -> Known.in(policies, policy)).thenComparing(LETTERED::indexOf)).toList();
        List<Double> free = new ArrayList<>();
        for (Policy policy : byOutcome) {
            double x = steps.x(Known.in(policies, policy));
            int row = 0;
            while (row < free.size() && free.get(row) > x) {
                row++;
            }
            if (row == free.size()) {
                free.add(0.0);
            }
            free.set(row, x + ROW);
            mark(sheet.about(policy.id()), letter(policy), x, HEIGHT + STEM + row * ROW);
        }
        return free.size();
    }

    private static void mark(Sheet sheet, String letter, double x, double top) {
        sheet.line(Role.AXIS, x, HEIGHT, x, top);
        sheet.dot(Role.LETTERED, new Point(x, top + MARK / 2), MARK / 2);
        sheet.label(Role.LETTER, letter, x, top + MARK / 2, Anchor.CENTRE);
    }
}
