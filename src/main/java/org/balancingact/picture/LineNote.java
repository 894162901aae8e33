package org.balancingact.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.engine.LedgerRow;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CauseWords;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Rule;
import org.balancingact.scenario.Shock;

/**
 * What is said about a point of a line.
 *
 * @param week of the point
 * @param push the way in which something from outside pushed, below 0 down, above 0 up; 0 for all else
 */
record LineNote(int week, String text, int push) {
    private static final Messages MESSAGES = Messages.of("plot");
    /** Causes of fewer points are not pointed out. */
    private static final long NOTABLE = 5;
    private static final int MOST = 2;

    /**
     * What is worth saying of an indicator of a run that is over: what came from outside, and the largest cause of its change. That
     * everything slips back a little each week is no finding.
     */
    static List<LineNote> of(Run run, Indicator indicator) {
        Stream<LineNote> outside = run.scenario().shocks().stream().filter(shock -> shock.indicator() == indicator).map(LineNote::of);
        Stream<LineNote> largest = Change.of(run, indicator, 0, run.scenario().weeks()).parts().stream()
                .filter(part -> !part.origin().equals(new Origin.ByRule(Rule.DRIFT)))
                .max(Comparator.comparingLong(part -> Math.abs(part.points())))
                .filter(part -> Math.abs(part.points()) >= NOTABLE && !isFromOutside(part)).map(LineNote::of).stream();
        // What came from outside has its place first: it has a date.
        return Stream.concat(outside, largest).limit(MOST).toList();
    }

    private static boolean isFromOutside(Part part) {
        return part.origin().match(decided -> false, outside -> true, rule -> false, limit -> false);
    }

    private static LineNote of(Part part) {
        boolean once = part.origin().decision().isPresent();
        return new LineNote(week(part), MESSAGES.text(once ? "note.cause" : "note.rule", CauseWords.label(part), Numbers.signed(part.points())), 0);
    }

    private static LineNote of(Shock shock) {
        return new LineNote(shock.week() + 1, MESSAGES.text("note.cause", shock.label(), Numbers.signed(Shown.points(shock.amount()))),
                Integer.signum(shock.amount()));
    }

    /** The week in which half of it had landed. */
    private static int week(Part part) {
        long half = part.rows().stream().mapToLong(row -> Math.abs(row.amount())).sum() / 2;
        long landed = 0;
        for (LedgerRow row : part.rows()) {
            landed += Math.abs(row.amount());
            if (landed >= half) {
                return row.week() + 1;
            }
        }
        throw new IllegalArgumentException("a part without rows");
    }
}
