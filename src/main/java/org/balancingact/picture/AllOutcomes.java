package org.balancingact.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.balancingact.analysis.Distribution;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Style;

/**
 * How one value comes out over all runs, a step a point, with the middle half of them as a band: one run as a line through it, and
 * runs that keep to one style as their signs on the axis.
 */
public record AllOutcomes(Distribution distribution, Run run, List<Run> plain) implements PlacePicture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final double TOP = 2.7;
    private static final double HEIGHT = 7;
    private static final double GROUND = TOP + HEIGHT;
    private static final double EDGE = 0.7;
    private static final double NUMBERS = 0.8;
    private static final double NAMES = 2.8;
    private static final double GAP = 0.9;
    private static final int GRID = 10;
    private static final long POINT = 1000;

    /**
     * A run that is pointed out.
     *
     * @param style the one that it keeps to, if it does
     * @param value in milli-points
     * @param shown the same in points, as it is written
     */
    public record Run(String name, Optional<Style> style, long value, String shown) {}

    public AllOutcomes {
        plain = plain.stream().sorted(Comparator.comparingLong(Run::value)).toList();
    }

    @Override
    public String title() {
        return MESSAGES.text("outcomes.title");
    }

    @Override
    public double usualWidth() {
        return 30;
    }

    private Steps steps(double width) {
        LongStream values = LongStream.concat(LongStream.of(distribution.min(), distribution.max(), run.value()), plain.stream().mapToLong(Run::value));
        return new Steps(distribution, Steps.axis(values), EDGE, width - EDGE, GROUND);
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        Steps steps = steps(width);
        band(sheet, steps);
        steps.draw(sheet, HEIGHT);
        for (int points : steps.axis().marks(GRID)) {
            double x = steps.x(points * POINT);
            sheet.line(Role.AXIS, x, GROUND, x, GROUND + 0.25);
            sheet.label(Role.MUTED, Numbers.whole(points), x, GROUND + NUMBERS, Anchor.TOP);
        }
        double x = steps.x(run.value());
        sheet.line(Role.LINE, x, TOP - 0.9, x, GROUND);
        String name = named(run);
        double half = LetterWidths.of(name, Role.STRONG) / 2;
        sheet.label(Role.STRONG, name, Math.max(half, Math.min(width - half, x)), TOP - 1, Anchor.BOTTOM);
        plain(sheet, steps, width);
        return sheet.plan(width, GROUND + NAMES + 1.2);
    }

    private static String named(Run run) {
        return MESSAGES.text("outcomes.run", run.name(), run.shown());
    }

    private void band(Sheet sheet, Steps steps) {
        double left = steps.x(distribution.quantile(0.25));
        double right = steps.x(distribution.quantile(0.75));
        sheet.area(Role.SHADE, List.of(new Point(left, TOP), new Point(right, TOP), new Point(right, GROUND), new Point(left, GROUND)));
        String name = MESSAGES.text("outcomes.half");
        double x = steps.x(run.value());
        double middle = (left + right) / 2;
        double half = LetterWidths.of(name, Role.MUTED) / 2 + 0.3;
        boolean free = Math.abs(x - middle) > half;
        sheet.label(Role.MUTED, name, new Point(middle, TOP), Anchor.BOTTOM, Double.MAX_VALUE, free);
    }

    private void plain(Sheet sheet, Steps steps, double width) {
        double[] wished = plain.stream().mapToDouble(kept -> steps.x(kept.value())).toArray();
        double[] widths = plain.stream().mapToDouble(kept -> LetterWidths.of(named(kept), Role.NAME) + GAP).toArray();
        double[] centres = Apart.centres(wished, widths, -GAP / 2, width + GAP / 2);
        for (int k = 0; k < centres.length; k++) {
            Run kept = plain.get(k);
            Point at = new Point(wished[k], GROUND);
            kept.style().ifPresent(style -> sheet.sign(style, at));
            sheet.label(Role.NAME, named(kept), centres[k], GROUND + NAMES, Anchor.CENTRE);
        }
    }

    @Override
    public List<Place> places(double width) {
        Steps steps = steps(width);
        long[] runs = distribution.byPoint();
        double all = Arrays.stream(runs).sum();
        return IntStream.range(steps.axis().low(), steps.axis().high()).mapToObj(points -> new Place(
                new Point(steps.x(points * POINT + POINT / 2), GROUND), MESSAGES.text("outcomes.place", points, points + 1, share(runs[points] / all)))).toList();
    }

    private static String share(double share) {
        return share > 0 && share < 0.001 ? MESSAGES.text("outcomes.less") : Numbers.percent(Numbers.decimal(100 * share, 1));
    }

    @Override
    public double lineTop(Place place) {
        return TOP;
    }

    @Override
    public int nearest(double width, Point point) {
        return PlacePicture.super.nearest(width, new Point(point.x(), GROUND));
    }
}
