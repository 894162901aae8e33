package org.balancingact.picture;

import java.util.List;
import org.balancingact.engine.Levels;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Indicator;

/**
 * One indicator through all weeks of a story so far, small, as it stands in a row of a checkpoint: the stretch since the last
 * checkpoint is sunken, what has not come yet dotted.
 *
 * @param history  levels at the start of each week, from 0 to {@code now}
 * @param since    the week of the last checkpoint, or 0
 * @param now      the week of this one
 * @param endWeek  the last week of the story
 * @param axis     the range that the rows of one checkpoint share
 */
public record Sparkline(Indicator indicator, List<Levels> history, int since, int now, int endWeek, Axis axis) implements Picture {
    private static final double HEIGHT = 2.5;
    private static final double INSET = 0.25;
    private static final double DOT = 0.27;
    private static final double EDGE = 0.4;

    public Sparkline {
        history = List.copyOf(history);
    }

    @Override
    public String title() {
        return Messages.of("plot").text("sparkline.title");
    }

    @Override
    public double usualWidth() {
        return 15;
    }

    static Weeks weeks(int endWeek, double width) {
        return new Weeks(endWeek, endWeek, EDGE, width - EDGE);
    }

    @Override
    public Plan plan(double width) {
        Field field = new Field(axis, weeks(endWeek, width), INSET, HEIGHT - INSET);
        List<Point> line = field.story(history.subList(0, now + 1), indicator);
        Sheet sheet = new Sheet();
        sheet.bar(Role.SUNKEN, new Box(line.get(since).x(), 0, line.get(now).x(), HEIGHT));
        field.shade(sheet, line);
        sheet.line(Role.FUTURE, line.get(now).x(), field.middle(), field.weeks().right(), field.middle());
        sheet.line(Role.LINE, line);
        sheet.dot(Role.HOLLOW, line.get(since), DOT);
        sheet.dot(Role.DOT, line.get(now), DOT);
        return sheet.plan(width, HEIGHT, List.of(0.0));
    }
}
