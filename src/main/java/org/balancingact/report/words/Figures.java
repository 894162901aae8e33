package org.balancingact.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.scenario.Condition.Bounds;

/** How weeks, titles, labels and bars are written in sentences. */
public final class Figures {
    private static final Messages MESSAGES = Messages.of("report");

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

    /** A value in points, with as many decimals as it takes to show on which side of the bounds it lies. */
    public static String beside(long milliPoints, Bounds bounds) {
        return beside(milliPoints, List.of(bounds));
    }

    /** The same for all of several bounds. */
    public static String beside(long milliPoints, Collection<Bounds> all) {
        for (int decimals = 0; decimals < 3; decimals++) {
            BigDecimal shown = BigDecimal.valueOf(milliPoints, 3).setScale(decimals, RoundingMode.HALF_UP);
            long rounded = shown.movePointRight(3).longValueExact();
            if (all.stream().allMatch(bounds -> bounds.contains(rounded) == bounds.contains(milliPoints))) {
                return Numbers.decimal(shown);
            }
        }
        return exact(milliPoints);
    }
}
