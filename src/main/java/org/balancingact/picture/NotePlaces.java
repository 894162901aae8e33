package org.balancingact.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds room for notes above and below a line, where they cover neither the line nor each other. */
final class NotePlaces {
    private static final double[] STEMS = {0.5, 0.75, 1, 1.35, 1.75};
    private static final double CLEAR = 0.12;
    /** So far the words reach back over the foot of their stem. */
    private static final double BACK = 0.25;
    private static final double HEIGHT = Role.NOTE.size() * 1.3;

    private final List<List<Point>> lines;
    private final List<Box> taken = new ArrayList<>();

    /** @param lines that notes leave free */
    NotePlaces(List<List<Point>> lines) {
        this.lines = List.copyOf(lines);
    }

    /** No note is to lie there. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /**
     * Adds a note about a point, which is not shown where no place is free.
     *
     * @param ground that it lies within
     * @param rules  lines of the ground, which it leaves free where it can
     */
    void add(Sheet sheet, String about, LineNote note, Point at, Box ground, List<List<Point>> rules) {
        double width = LetterWidths.of(note.text(), Role.NOTE) + (note.push() == 0 ? 0 : Mark.Note.TRIANGLE);
        Optional<Box> free = boxes(at, width).filter(box -> isFree(box, at, ground))
                .min(Comparator.comparing(box -> rules.stream().filter(rule -> isCrossed(box, rule)).count()));
        Box words = free.orElseGet(() -> new Box(at.x(), at.y(), at.x() + width, at.y() + HEIGHT));
        free.ifPresent(taken::add);
        sheet.add(new Mark.Note(about, note.text(), at, words, note.push(), free.isPresent()));
    }

    /** All rooms for words of a width, the nearest first. */
    private static Stream<Box> boxes(Point at, double width) {
        return DoubleStream.of(STEMS).boxed().flatMap(stem -> Stream.of(at.y() - stem - HEIGHT, at.y() + stem))
                .flatMap(top -> Stream.of(at.x() - BACK, at.x() - width + BACK, at.x() - width / 2)
                        .map(left -> new Box(left, top, left + width, top + HEIGHT)));
    }

    private boolean isFree(Box box, Point at, Box ground) {
        Box clear = new Box(box.left() - CLEAR, box.top() - CLEAR, box.right() + CLEAR, box.bottom() + CLEAR);
        Box stem = new Box(at.x() - CLEAR, Math.min(box.top(), at.y()), at.x() + CLEAR, Math.max(box.bottom(), at.y()));
        return box.isWithin(ground) && lines.stream().noneMatch(line -> isCrossed(clear, line))
                && taken.stream().allMatch(other -> other.overlap(clear) == 0 && other.overlap(stem) == 0);
    }

    private static boolean isCrossed(Box box, List<Point> line) {
        return IntStream.range(1, line.size()).anyMatch(k -> box.isCrossed(line.get(k - 1), line.get(k)));
    }
}
