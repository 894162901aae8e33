package org.balancingact.picture.pen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.Box;
import org.balancingact.picture.Mark;
import org.balancingact.picture.Pen;
import org.balancingact.picture.Picture;
import org.balancingact.picture.Plan;
import org.balancingact.picture.Point;
import org.balancingact.picture.Role;
import org.balancingact.scenario.Style;

/** Draws with letters: a line of a plot is a block in each column, as high as it runs there. What only guides the eye is left out. */
public final class TextPen implements Pen {
    /** Em that a column stands for, about the width of a letter; more where a plot would be too narrow then. */
    private static final double COLUMN = 0.42;
    private static final char UPRIGHT = '│';
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final Messages MESSAGES = Messages.of("dashboard");

    private final Plan plan;
    private final int[][] letters;
    private final double column;

    private TextPen(Plan plan, int columns) {
        this.plan = plan;
        column = plan.width() / columns;
        letters = new int[plan.lines().size()][columns];
        Arrays.stream(letters).forEach(line -> Arrays.fill(line, ' '));
    }

    /** The picture in lines of so many columns at most. */
    public static List<String> draw(Picture picture, int columns) {
        Plan plan = picture.plan(Math.max(picture.leastWidth(), columns * COLUMN));
        TextPen pen = new TextPen(plan, columns);
        plan.with(pen);
        return Arrays.stream(pen.letters).map(line -> new String(line, 0, line.length).stripTrailing()).toList();
    }

    @Override
    public void line(Mark.Line mark) {
        switch (mark.role()) {
            case LINE, LATER, OTHER, OTHER_LATER -> trace(mark.points());
            case AXIS -> along(mark.points(), '─');
            case EVEN -> set(lineAt(middle(mark.points())), column(mark.points().get(0).x()), '┼');
            default -> { }
        }
    }

    private static double middle(List<Point> points) {
        return points.stream().mapToDouble(Point::y).average().orElseThrow();
    }

    /** A block for each column from the first point to the last; where the line turns back, a dot for each point. */
    private void trace(List<Point> points) {
        if (IntStream.range(1, points.size()).anyMatch(k -> points.get(k).x() < points.get(k - 1).x())) {
            points.forEach(point -> set(lineAt(point.y()), column(point.x()), '·'));
        } else if (points.size() > 1) {
            blocks(points);
        }
    }

    private void blocks(List<Point> points) {
        int next = 1;
        for (int at = column(points.get(0).x()); at <= column(points.get(points.size() - 1).x()); at++) {
            double x = (at + 0.5) * column;
            while (next + 1 < points.size() && points.get(next).x() < x) {
                next++;
            }
            Point from = points.get(next - 1);
            Point to = points.get(next);
            double way = to.x() == from.x() ? 0 : Math.max(0, Math.min(1, (x - from.x()) / (to.x() - from.x())));
            block(at, from.y() + way * (to.y() - from.y()));
        }
    }

    private void block(int column, double y) {
        int line = lineAt(y);
        if (letters[line][column] == UPRIGHT) {
            return;
        }
        double share = (bottom(line) - y) / (bottom(line) - plan.lines().get(line));
        set(line, column, BLOCKS.charAt((int) Math.max(0, Math.min(BLOCKS.length() - 1, Math.floor(share * BLOCKS.length())))));
    }

    private void along(List<Point> points, char letter) {
        Point from = points.get(0);
        Point to = points.get(points.size() - 1);
        if (from.y() == to.y()) {
            fill(lineAt(from.y()), from.x(), to.x(), letter);
        }
    }

    @Override
    public void area(Mark.Area mark) {
        // Shapes are named beside them.
    }

    @Override
    public void bar(Mark.Bar mark) {
        Box box = mark.box();
        int line = lineAt(box.middle().y());
        switch (mark.role()) {
            case SUNKEN -> upright(box);
            case BAND -> fill(line, box.left(), box.right(), '═');
            case RAISED_BY_LEADER, RAISED_BY_MANAGER, RAISED_BY_NOBODY -> fill(line, box.left(), box.right(), '█');
            case LOWERED_BY_LEADER, LOWERED_BY_MANAGER, LOWERED_BY_NOBODY -> fill(line, box.left(), box.right(), '░');
            default -> { }
        }
    }

    /** Where the epilogue begins. */
    private void upright(Box box) {
        for (int line = lineAt(box.top()); line < lineAt(box.bottom()); line++) {
            set(line, column(box.left()), UPRIGHT);
        }
    }

    @Override
    public void dot(Mark.Dot mark) {
        int line = lineAt(mark.at().y());
        int column = column(mark.at().x());
        if (BLOCKS.indexOf(letters[line][column]) < 0 && letters[line][column] != UPRIGHT) {
            set(line, column, mark.role() == Role.HOLLOW ? '○' : '●');
        }
    }

    @Override
    public void label(Mark.Label mark) {
        if (mark.shown() && mark.role() != Role.MIDDLE && mark.role() != Role.SHOCK) {
            String words = cut(mark.text().replace('\n', ' '), (int) Math.min(letters[0].length, mark.room() / column));
            double start = mark.at().x() / column - mark.anchor().across() * words.length();
            int line = lineAt(mark.at().y() + (0.5 - mark.anchor().down()));
            int first = (int) Math.max(0, Math.min(Math.round(start), letters[line].length - words.length()));
            if (isFree(line, first, words.length())) {
                write(line, first, words);
            }
        }
    }

    @Override
    public void note(Mark.Note mark) {
        // What stands at a line in a plot is told below it here.
    }

    @Override
    public void sign(Mark.Sign mark) {
        String letter = MESSAGES.text(mark.style() == Style.LEADER ? "mark.leader" : "mark.manager");
        int line = lineAt(mark.at().y());
        int column = column(mark.at().x());
        while (letters[line][column] != ' ' && column + 1 < letters[line].length) {
            column++;
        }
        write(line, column, letter);
    }

    @Override
    public void stop(Mark.Stop mark) {
        String name = mark.decision() ? mark.number() : "○";
        Point middle = mark.box().middle();
        write(lineAt(middle.y()), column(middle.x()) - name.length() / 2, name);
    }

    private static String cut(String words, int room) {
        return words.length() <= room ? words : words.substring(0, Math.max(0, room - 1)).strip() + "…";
    }

    /** Whether there are no letters yet, nor beside. */
    private boolean isFree(int line, int from, int length) {
        return IntStream.range(Math.max(0, from - 1), Math.min(letters[line].length, from + length + 1))
                .noneMatch(at -> Character.isLetterOrDigit(letters[line][at]));
    }

    private void write(int line, int from, String words) {
        int[] written = words.codePoints().toArray();
        for (int k = 0; k < written.length && from + k < letters[line].length; k++) {
            letters[line][from + k] = written[k];
        }
    }

    private void fill(int line, double from, double to, char letter) {
        for (int column = column(from); column <= column(to); column++) {
            set(line, column, letter);
        }
    }

    private void set(int line, int column, int letter) {
        letters[line][column] = letter;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(letters[0].length - 1, Math.floor(x / column)));
    }

    private int lineAt(double y) {
        int line = 0;
        while (line + 1 < letters.length && plan.lines().get(line + 1) <= y) {
            line++;
        }
        return line;
    }

    private double bottom(int line) {
        return line + 1 < letters.length ? plan.lines().get(line + 1) : plan.height();
    }
}
