package org.balancingact.report.plot;

import org.balancingact.analysis.Interval;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.plot.Svg.Anchor;
import org.balancingact.scenario.Style;

/** The share of leader moves as a dot in its interval's band, on a line from none to all. */
public final class MixPlot {
    private static final double WIDTH = 420;
    private static final double LEFT = 12;
    private static final double RIGHT = 408;
    private static final double LINE = 40;
    private static final double LABEL = 11;
    private static final Messages MESSAGES = Messages.of("plots");

    private MixPlot() {}

    public static Svg draw(Interval share) {
        Svg svg = new Svg(WIDTH, 84, MESSAGES.text("mix.title"));
        svg.line(LEFT, LINE, RIGHT, LINE, Ink.CONTROL, 1);
        svg.rectangle(x(share.low()), LINE - 9, x(share.high()) - x(share.low()), 18, Ink.BAND, Ink.CONTROL);
        svg.dotted(x(50), LINE - 18, x(50), LINE + 18, Ink.INK);
        svg.circle(x(share.share()), LINE, 5.5, Ink.INK, "none", 0);
        bound(svg, share, share.low(), Anchor.END);
        svg.text(x(share.share()), LINE - 18, Numbers.percent(share.share()), Anchor.MIDDLE, LABEL, Ink.INK, true);
        bound(svg, share, share.high(), Anchor.START);
        svg.rectangle(LEFT, 66, 9, 9, Ink.of(Style.MANAGER));
        svg.text(LEFT + 15, 75, MESSAGES.text("mix.manager"), Anchor.START, LABEL, Ink.INK, false);
        svg.text(x(50), 75, MESSAGES.text("mix.even"), Anchor.MIDDLE, LABEL, Ink.MUTED, false);
        svg.text(RIGHT - 15, 75, MESSAGES.text("mix.leader"), Anchor.END, LABEL, Ink.INK, false);
        svg.circle(RIGHT - 5, 71, 5, Ink.of(Style.LEADER), "none", 0);
        return svg;
    }

    /** Where the interval ends at the share itself, one number says both. */
    private static void bound(Svg svg, Interval share, int percent, Anchor anchor) {
        if (percent != share.share()) {
            svg.text(x(percent), LINE - 18, Numbers.percent(percent), anchor, LABEL, Ink.MUTED, false);
        }
    }

    private static double x(int percent) {
        return LEFT + (RIGHT - LEFT) * percent / 100;
    }
}
