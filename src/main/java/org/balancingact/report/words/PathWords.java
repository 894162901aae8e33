package org.balancingact.report.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;

/** What the lines and the path show, in a sentence each. */
public final class PathWords {
    private static final Messages MESSAGES = Messages.of("report");

    private PathWords() {}

    /** Where the two amounts stood at the end, and what became of them. */
    public static String twoAmounts(TwoAmounts amounts) {
        TwoAmounts.Point end = amounts.end();
        TwoAmounts.Point later = amounts.later();
        return MESSAGES.text("amounts.end", Names.of(end.place()), Shown.points(end.management()), Shown.points(end.leadership()),
                Shown.points(later.management()), Shown.points(later.leadership()));
    }

    /** What the two amounts are the means of. */
    public static String whatAmountsAre() {
        return MESSAGES.text("amounts.what", MESSAGES.text("why.amount.sum.MANAGEMENT"), MESSAGES.text("why.amount.sum.LEADERSHIP"));
    }

    /** Which indicator rose most and which fell most from the start to the end. */
    public static String timeline(List<Change> changes) {
        Comparator<Change> byPoints = Comparator.comparingLong(Change::points);
        List<String> said = Stream.concat(
                changes.stream().max(byPoints).filter(change -> change.points() > 0).map(change -> moved("timeline.rose", change)).stream(),
                changes.stream().min(byPoints).filter(change -> change.points() < 0).map(change -> moved("timeline.fell", change)).stream())
                .toList();
        return said.isEmpty() ? MESSAGES.text("timeline.still") : Lists.sentences(said);
    }

    private static String moved(String key, Change change) {
        return MESSAGES.text(key, Names.brief(change.indicator()), Shown.points(change.before()), Shown.points(change.after()));
    }
}
