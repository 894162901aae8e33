package org.balancingact.picture;

import java.util.List;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.i18n.Messages;

/**
 * The signs of the decisions of a run above its weeks, each over its own as far as they have room, underlined where a checkpoint
 * followed, and where the epilogue begins.
 */
final class Decisions {
    private static final double SIGN = 1.125;
    private static final double BEHIND = 0.62;
    private static final double GAP = 0.07;

    private Decisions() {}

    static void draw(Sheet sheet, List<CountedChoice> choices, Weeks weeks, double middle) {
        double[] wished = choices.stream().mapToDouble(counted -> weeks.x(counted.choice().week())).toArray();
        double[] widths = choices.stream().mapToDouble(counted -> SIGN + GAP + (counted.changed() ? BEHIND : 0)).toArray();
        double half = SIGN / 2;
        double[] centres = Apart.centres(wished, widths, weeks.left() - half, weeks.right());
        for (int k = 0; k < centres.length; k++) {
            CountedChoice counted = choices.get(k);
            Sheet about = sheet.about(Integer.toString(counted.choice().number()));
            draw(about, counted, new Point(centres[k], middle));
            if (counted.choice().decision().checkpoint()) {
                double under = middle + half + 0.25;
                about.line(Role.CHECKPOINT, centres[k] - half * 0.8, under, centres[k] + half * 0.8, under);
            }
        }
        double free = centres.length == 0 ? weeks.left() : centres[centres.length - 1] + half;
        epilogue(sheet, weeks, Math.max(weeks.x(weeks.endWeek()), free) + 1.2, middle);
    }

    /** One of them. */
    static void draw(Sheet sheet, CountedChoice counted, Point at) {
        sheet.sign(counted.choice().option().style(), counted.choice().number(), counted.takenBack(), at);
    }

    private static void epilogue(Sheet sheet, Weeks weeks, double left, double middle) {
        String name = Messages.of("plot").text("timeline.epilogue");
        if (weeks.haveEpilogue()) {
            sheet.label(Role.MUTED, name, new Point(left, middle), Anchor.LEFT, Double.MAX_VALUE,
                    left + LetterWidths.of(name, Role.MUTED) < weeks.right());
        }
    }
}
