package org.balancingact.picture;

/**
 * How the rows of a waterfall are divided in a width: words and numbers at the left, bars at the right; in a narrow one, as on a
 * telephone, the bars stand below the words.
 *
 * @param rows start and end included
 * @param row  the height of a row where words and bars stand beside each other
 */
record WaterfallForm(double width, int rows, Axis axis, double row) {
    static final double SIGN = 0.7;
    static final double NUMBERS = 2.6;
    static final double EDGE = 0.5;
    private static final double WORDS_SHARE = 0.5;
    /** From here on words and bars have room beside each other. */
    static final double NARROW = 38;
    private static final double NAMES = 2;
    static final double HIGHEST = 2.375;
    private static final double LOWEST = 1.75;
    private static final double ALL = 28;
    private static final double NARROW_ROW = 3;
    private static final double BAR = 1;
    private static final double BELOW_WORDS = 1.45;
    /** Beyond as many points marks are further apart. */
    private static final int FEW = 18;
    private static final int SOME = 45;

    private boolean isNarrow() {
        return width < NARROW;
    }

    /** The height of a row that suits so many: less where there are many. */
    static double row(int rows) {
        return Math.max(LOWEST, Math.min(HIGHEST, ALL / rows));
    }

    @Override
    public double row() {
        return isNarrow() ? NARROW_ROW : row;
    }

    double bottom() {
        return rows * row();
    }

    /** Where the names begin. */
    double names() {
        return NAMES;
    }

    /** Where the bars begin. */
    private double left() {
        return isNarrow() ? NAMES : width * WORDS_SHARE + 1.5;
    }

    double x(long points) {
        return left() + (width - 1 - left()) * axis.portion(points * 1000);
    }

    /** Points between the marks of the axis. */
    int step() {
        int span = axis.high() - axis.low();
        return span > SOME ? 10 : span > FEW ? 5 : 2;
    }

    /** Whether a mark of the axis is named: the tens alone where there is less room. */
    boolean names(int points) {
        return !isNarrow() || points % 10 == 0;
    }

    /** Where the lines of the axis begin in a row: below its words where these stand above its bar. */
    double clear(int row) {
        return row * row() + (isNarrow() ? BELOW_WORDS : 0);
    }

    /** The middle of the words of a row. */
    double line(int row) {
        return isNarrow() ? row * row() + 0.8 : (row + 0.5) * row();
    }

    /** The room of the words and the number of a row. */
    Box words(int row) {
        return new Box(0, row * row(), isNarrow() ? width : width * WORDS_SHARE, (row + 1) * row());
    }

    /** The height of the bar of a row. */
    Box bar(int row) {
        double middle = isNarrow() ? row * row() + 2.1 : line(row);
        return Box.around(left(), middle, 0, BAR);
    }
}
