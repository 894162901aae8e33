package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.analysis.Interval;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Style;

/** The share of leader moves as a dot on a line from 0 to 100 %, its interval as a band, the even mix as a dashed mark. */
public record MixBar(Interval share) implements Picture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final double EDGE = 0.5;
    private static final double LINE = 2;
    private static final double BAND = 1.25;
    private static final double DOT = 0.44;
    private static final double NAMES = 3.95;
    private static final double ROW = 1.3;
    private static final double SIGN = 1;
    private static final double GAP = 0.5;
    private static final int EVEN = 50;

    @Override
    public String title() {
        return MESSAGES.text("mix.title");
    }

    @Override
    public double usualWidth() {
        return 32;
    }

    @Override
    public Plan plan(double width) {
        Sheet sheet = new Sheet();
        double bandTop = LINE - BAND / 2;
        sheet.line(Role.AXIS, EDGE, LINE, width - EDGE, LINE);
        sheet.bar(Role.BAND, new Box(x(share.low(), width), bandTop, x(share.high(), width), LINE + BAND / 2));
        // Upwards it ends with the band: above it are the numbers.
        sheet.line(Role.EVEN, x(EVEN, width), bandTop, x(EVEN, width), LINE + 1);
        sheet.dot(Role.DOT, new Point(x(share.share(), width), LINE), DOT);
        numbers(sheet, width, bandTop - 0.1);
        int rows = names(sheet, width);
        List<Double> lines = new ArrayList<>(List.of(0.0, bandTop));
        IntStream.range(0, rows).forEach(row -> lines.add(NAMES + (row - 0.5) * ROW));
        return sheet.plan(width, NAMES + 0.95 + (rows - 1) * ROW, lines);
    }

    private static double x(int percent, double width) {
        return EDGE + (width - 2 * EDGE) * percent / 100;
    }

    private void numbers(Sheet sheet, double width, double bottom) {
        List<Integer> percents = List.of(share.low(), share.share(), share.high());
        List<Role> roles = List.of(Role.MUTED, Role.STRONG, Role.MUTED);
        double[] wished = percents.stream().mapToDouble(percent -> x(percent, width)).toArray();
        double[] widths = new double[wished.length];
        for (int k = 0; k < widths.length; k++) {
            widths[k] = LetterWidths.of(Numbers.percent(percents.get(k)), roles.get(k)) + 0.5;
        }
        double[] centres = Apart.centres(wished, widths, 0, width);
        for (int k = 0; k < centres.length; k++) {
            sheet.label(roles.get(k), Numbers.percent(percents.get(k)), centres[k], bottom, Anchor.BOTTOM);
        }
    }

    /** What the ends and the middle are, each in a row of its own where there is no room beside the others; gives how many there are. */
    private static int names(Sheet sheet, double width) {
        String manager = MESSAGES.text("band.manager");
        String leader = MESSAGES.text("band.leader");
        String even = MESSAGES.text("band.even");
        double left = EDGE + SIGN + GAP + LetterWidths.of(manager, Role.NAME);
        double right = EDGE + SIGN + GAP + LetterWidths.of(leader, Role.NAME);
        int leaderRow = left + GAP + right > width ? 1 : 0;
        boolean crowded = Math.max(left, right) + GAP + LetterWidths.of(even, Role.MUTED) / 2 > width / 2;
        int evenRow = crowded ? leaderRow + 1 : 0;
        sheet.sign(Style.MANAGER, new Point(EDGE + SIGN / 2, NAMES));
        sheet.label(Role.NAME, manager, EDGE + SIGN + GAP, NAMES, Anchor.LEFT);
        sheet.label(Role.MUTED, even, x(EVEN, width), NAMES + evenRow * ROW, Anchor.CENTRE);
        sheet.label(Role.NAME, leader, width - EDGE - SIGN - GAP, NAMES + leaderRow * ROW, Anchor.RIGHT);
        sheet.sign(Style.LEADER, new Point(width - EDGE - SIGN / 2, NAMES + leaderRow * ROW));
        return 1 + evenRow;
    }
}
