package org.balancingact.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Condition.Bounds;

/** How numbers and lists are written in sentences. */
public final class Figures {
    private static final Messages MESSAGES = Messages.of("report");
    private static final String MINUS = "\u2212";
    private static final int LARGEST_IN_WORDS = 12;

    private Figures() {}

    /** A change in points with its sign: +7, −10, ±0. */
    public static String signed(long points) {
        if (points == 0) {
            return "±0";
        }
        return (points > 0 ? "+" : MINUS) + Math.abs(points);
    }

    /** Per cent with a space that never breaks. */
    public static String percent(int share) {
        return share + "\u00a0%";
    }

    /** Small numbers in words, as in running text. */
    public static String inWords(long number) {
        return number >= 0 && number <= LARGEST_IN_WORDS ? MESSAGES.text("number." + number) : Long.toString(number);
    }

    /** One week or a span of them. */
    public static String weeks(int first, int last) {
        return first == last ? MESSAGES.text("weeks.single", first) : MESSAGES.text("weeks.span", first, last);
    }

    /** a; a and b; a, b and c. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String allButLast = String.join(", ", items.subList(0, items.size() - 1));
        return MESSAGES.text("list.and", allButLast, items.get(items.size() - 1));
    }

    /** A title that is going to stand in double quotes: its own become single ones. */
    public static String quotable(String title) {
        return title.replace('“', '‘').replace('”', '’');
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** Milli-points as points with as many decimals, three at most, as are needed: 52.5. */
    public static String exact(long milliPoints) {
        return BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros().toPlainString();
    }

    /** A value in points, with as many decimals as it takes to show on which side of the bounds it lies. */
    public static String beside(long milliPoints, Bounds bounds) {
        for (int decimals = 0; decimals < 3; decimals++) {
            BigDecimal shown = BigDecimal.valueOf(milliPoints, 3).setScale(decimals, RoundingMode.HALF_UP);
            if (bounds.contains(shown.movePointRight(3).longValueExact()) == bounds.contains(milliPoints)) {
                return shown.toPlainString();
            }
        }
        return exact(milliPoints);
    }
}
