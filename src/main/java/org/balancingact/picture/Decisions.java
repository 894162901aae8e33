package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.i18n.Messages;

/**
 * The signs of the decisions of a run above its weeks, each over its own; those that would touch stand on two levels. A line under a
 * sign says that a checkpoint followed.
 */
final class Decisions {
    private static final double SIGN = 1.25;
    private static final double BEHIND = 0.62;
    private static final double GAP = 0.07;
    /** From the upper edge to the middle of the first level, and from the middle of the lowest level to the lower edge. */
    private static final double ABOVE = 1.125;
    private static final double BELOW = 1.375;
    private static final double LEVEL = 1.5;
    private static final double BAND = 1.875;

    private final List<CountedChoice> choices;
    private final Weeks weeks;
    private final double[] centres;
    private final boolean[] raised;

    Decisions(List<CountedChoice> choices, Weeks weeks) {
        this.choices = choices;
        this.weeks = weeks;
        centres = new double[choices.size()];
        raised = new boolean[choices.size()];
        double[] free = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int k = 0; k < centres.length; k++) {
            double wished = weeks.x(choices.get(k).choice().week());
            raised[k] = wished - width(k) / 2 < free[0] && free[1] <= free[0];
            free[raised[k] ? 1 : 0] = wished + width(k) / 2;
        }
        place(false);
        place(true);
    }

    private double width(int k) {
        return SIGN + GAP + (choices.get(k).changed() ? BEHIND : 0);
    }

    /** On a level they stand over their weeks as far as they have room beside each other. */
    private void place(boolean upper) {
        List<Integer> here = new ArrayList<>();
        for (int k = 0; k < raised.length; k++) {
            if (raised[k] == upper) {
                here.add(k);
            }
        }
        double[] placed = Apart.centres(here.stream().mapToDouble(k -> weeks.x(choices.get(k).choice().week())).toArray(),
                here.stream().mapToDouble(this::width).toArray(), weeks.left() - SIGN, weeks.storyEnd() + SIGN);
        for (int k = 0; k < placed.length; k++) {
            centres[here.get(k)] = placed[k];
        }
    }

    private boolean hasTwoLevels() {
        for (boolean upper : raised) {
            if (upper) {
                return true;
            }
        }
        return false;
    }

    /** The height that they need. */
    double height() {
        return ABOVE + (hasTwoLevels() ? LEVEL : 0) + BELOW;
    }

    /** The height of the middle of the lower level, beside which words stand. */
    double line() {
        return height() - BELOW;
    }

    /** The band that stands out while the decisions of a week are picked, down to where it should end. */
    Box band(int week, double bottom) {
        return new Box(weeks.x(week) - BAND / 2, 0.1, weeks.x(week) + BAND / 2, bottom);
    }

    /** A line from each down through all that stands below it. */
    void drop(Sheet sheet, double bottom) {
        for (int k = 0; k < centres.length; k++) {
            double x = weeks.x(choices.get(k).choice().week());
            sheet.line(Role.HAIRLINE, x, raised[k] ? line() - LEVEL + SIGN / 2 : height() - 0.375, x, bottom);
        }
    }

    void draw(Sheet sheet) {
        for (int k = 0; k < centres.length; k++) {
            CountedChoice counted = choices.get(k);
            Sheet about = sheet.about(Integer.toString(counted.choice().number()));
            double middle = line() - (raised[k] ? LEVEL : 0);
            draw(about, counted, new Point(centres[k], middle));
            if (counted.choice().decision().checkpoint()) {
                double under = middle + SIGN / 2 + 0.15;
                about.line(Role.CHECKPOINT, centres[k] - SIGN * 0.36, under, centres[k] + SIGN * 0.36, under);
            }
        }
        later(sheet);
    }

    /** One of them. */
    static void draw(Sheet sheet, CountedChoice counted, Point at) {
        sheet.sign(counted.choice().option().style(), counted.choice().number(), counted.takenBack(), at);
    }

    /** The name of the weeks after the story, over them. */
    private void later(Sheet sheet) {
        String name = Messages.of("plot").text("timeline.epilogue");
        if (weeks.haveEpilogue()) {
            double room = weeks.right() - weeks.storyEnd() - SIGN / 2;
            sheet.label(Role.MUTED, name, new Point(weeks.right() - LetterWidths.of(name, Role.MUTED) / 2
                    - Math.max(0, (weeks.right() - weeks.laterStart() - LetterWidths.of(name, Role.MUTED)) / 2), line()), Anchor.CENTRE,
                    Double.MAX_VALUE, LetterWidths.of(name, Role.MUTED) <= room);
        }
    }
}
