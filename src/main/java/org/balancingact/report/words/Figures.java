package org.balancingact.report.words;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.analysis.Shown;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Condition.Bounds;

/** How weeks, titles, labels and bars are written in sentences. */
public final class Figures {
    private static final Messages MESSAGES = Messages.of("report");

    private static final int POINT = 1_000;

    private Figures() {}

    /** One week or a span of them. */
    public static String weeks(int first, int last) {
        return first == last ? MESSAGES.text("weeks.single", first) : MESSAGES.text("weeks.span", first, last);
    }

    /** A label of an author where a sentence or a row begins with it. Authors write it once, as it stands inside a sentence. */
    public static String first(String label) {
        return label.isEmpty() ? label
                : Character.toString(Character.toTitleCase(label.codePointAt(0))) + label.substring(label.offsetByCodePoints(0, 1));
    }

    /** The end of a sentence that goes on from words of the program; its stop, which some authors write, comes with those. */
    static String last(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** A title that is going to stand in double quotes: its own become single ones. */
    public static String quotable(String title) {
        return title.replace('“', '‘').replace('”', '’');
    }

    /** Milli-points as points with as many decimals, three at most, as are needed: 52.5. */
    public static String exact(long milliPoints) {
        return Numbers.decimal(BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros());
    }

    /** A value in whole points, as gauges show it; where rounding would put it on the other side of a bound, as just below or above that. */
    public static String beside(long milliPoints, Bounds bounds) {
        return beside(milliPoints, List.of(bounds));
    }

    /** The same for all of several bounds. */
    public static String beside(long milliPoints, Collection<Bounds> all) {
        long points = Shown.points(milliPoints);
        return all.stream().flatMapToInt(bounds -> IntStream.concat(bounds.atLeast().stream(), bounds.below().stream()))
                .filter(bound -> milliPoints < bound != points * POINT < bound).boxed().findFirst()
                .map(bound -> milliPoints == bound ? exact(bound) : MESSAGES.text(milliPoints < bound ? "ending.just-below" : "ending.just-above", exact(bound)))
                .orElseGet(() -> Numbers.whole(points));
    }
}
