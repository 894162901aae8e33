package org.balancingact.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;

/** The weeks over a column of {@link Sparkline}s of the same width: the last checkpoint, this one, the end of the story. */
public record SparklineWeeks(int since, int now, int endWeek) implements Picture {
    private static final Messages MESSAGES = Messages.of("plot");
    private static final double HEIGHT = 1.25;
    private static final double GAP = 0.6;

    @Override
    public String title() {
        return MESSAGES.text("sparkline.title");
    }

    @Override
    public double usualWidth() {
        return 15;
    }

    @Override
    public Plan plan(double width) {
        List<Integer> named = IntStream.of(since, now, endWeek).distinct().boxed().toList();
        List<String> names = named.stream().map(week -> week == since ? MESSAGES.text("timeline.week", week) : Numbers.whole(week)).toList();
        double[] wished = named.stream().mapToDouble(week -> Sparkline.weeks(endWeek, width).x(week)).toArray();
        double[] widths = names.stream().mapToDouble(name -> LetterWidths.of(name, Role.MUTED) + GAP).toArray();
        double[] centres = Apart.centres(wished, widths, -GAP / 2, width + GAP / 2);
        Sheet sheet = new Sheet();
        for (int k = 0; k < centres.length; k++) {
            sheet.label(Role.MUTED, names.get(k), centres[k], HEIGHT / 2, Anchor.CENTRE);
        }
        return sheet.plan(width, HEIGHT, List.of(0.0));
    }
}
