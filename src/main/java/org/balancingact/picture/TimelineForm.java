package org.balancingact.picture;

import java.util.Arrays;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/**
 * How the rows of a timeline are divided. With less width they lose the column of changes and the number of the middle; in a narrow
 * one, as on a telephone, names stand above their lines. Low rows are for a first look.
 */
enum TimelineForm {
    WIDE(3.75, 9.4, 6.8), LOW(2.3, 9.4, 6.8), SMALL(3.1, 5.6, 3.2), NARROW(4.4, 5.2, 2.9);

    /** Em from which on a form has room. */
    private static final double ENOUGH_FOR_WIDE = 48;
    private static final double ENOUGH_FOR_SMALL = 29;
    private static final double AFTER_NAMES = 1;
    private static final double MIDDLE = 1.9;
    /** Below this width a picture may be drawn with the letters of a terminal, which are wide then. */
    private static final double MAYBE_LETTERS = 36;
    private static final double LETTERS = 9;

    private final double row;
    private final double numbers;
    private final double end;

    TimelineForm(double row, double numbers, double end) {
        this.row = row;
        this.numbers = numbers;
        this.end = end;
    }

    static TimelineForm of(double width) {
        return width >= ENOUGH_FOR_WIDE ? WIDE : width >= ENOUGH_FOR_SMALL ? SMALL : NARROW;
    }

    /** The height of a row. */
    double row() {
        return row;
    }

    /** So far a row may be lower, where a window is low. */
    double spare() {
        return this == WIDE ? 0.65 : 0;
    }

    /** The width of the columns of numbers at the right. */
    double numbers() {
        return numbers;
    }

    /** From the right edge to that of the numbers at the end of the story. */
    double end() {
        return end;
    }

    boolean hasChanges() {
        return this == WIDE || this == LOW;
    }

    /** Whether the number of the middle stands before its line. */
    boolean namesTheMiddle() {
        return this == WIDE;
    }

    boolean hasNamesAbove() {
        return this == NARROW;
    }

    /** Where the weeks begin. */
    double weeksLeft(double width) {
        double names = Arrays.stream(Indicator.values()).mapToDouble(indicator -> LetterWidths.of(Names.brief(indicator), Role.GAUGE)).max().orElse(0);
        return switch (this) {
            case WIDE -> names + AFTER_NAMES + MIDDLE;
            case LOW, SMALL -> Math.max(names + AFTER_NAMES, width < MAYBE_LETTERS ? LETTERS : 0);
            case NARROW -> 0.7;
        };
    }

    /** From the upper edge of a row to where its line may begin. */
    double above() {
        return this == NARROW ? 1.3 : 0.2;
    }
}
