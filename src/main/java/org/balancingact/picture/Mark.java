package org.balancingact.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.scenario.Style;

/**
 * One thing that is drawn. Lengths are in em: of the text around a plot in a window, of so many units on paper, of columns and lines
 * in a terminal.
 */
public sealed interface Mark {

    /** What it tells of: an indicator or a scene by its id, a decision by its number; empty where of none. */
    String about();

    /** Hands it to the pen as what it is. */
    void with(Pen pen);

    /**
     * Points joined by straight lines.
     *
     * @param thick its width, or 0 where its role says that
     */
    record Line(Role role, String about, List<Point> points, double thick) implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public void with(Pen pen) {
            pen.line(this);
        }
    }

    /** A closed shape. */
    record Area(Role role, String about, List<Point> points) implements Mark {
        public Area {
            points = List.copyOf(points);
        }

        @Override
        public void with(Pen pen) {
            pen.area(this);
        }
    }

    /** An upright rectangle. */
    record Bar(Role role, String about, Box box) implements Mark {
        @Override
        public void with(Pen pen) {
            pen.bar(this);
        }
    }

    record Dot(Role role, String about, Point at, double radius) implements Mark {
        @Override
        public void with(Pen pen) {
            pen.dot(this);
        }
    }

    /**
     * Words at a point.
     *
     * @param room  the width beyond which a pen cuts them
     * @param shown false where the width of the drawing leaves them no room
     */
    record Label(Role role, String about, String text, Point at, Anchor anchor, double room, boolean shown) implements Mark {
        @Override
        public void with(Pen pen) {
            pen.label(this);
        }
    }

    /**
     * Words about a point of a line, to which a stem leads.
     *
     * @param at    the point
     * @param words where the words stand
     * @param push  the way in which something from outside pushed: below 0 down, above 0 up; 0 for all else
     * @param shown false where the drawing leaves them no room
     */
    record Note(String about, String text, Point at, Box words, int push, boolean shown) implements Mark {
        /** The room of the triangle before the words of what came from outside. */
        public static final double TRIANGLE = 0.8;
        /** The radius of the dot that the stem stands on. */
        public static final double FOOT = 0.16;

        /** Where the stem ends: at the edge of the words that is nearer to the point. */
        public Point stemEnd() {
            return new Point(at.x(), words.top() > at.y() ? words.top() : words.bottom());
        }

        /** The triangle before the words, pointing the way of the push; empty where nothing pushed from outside. */
        public List<Point> triangle() {
            double half = 0.28;
            double tip = push < 0 ? half : -half;
            Point middle = new Point(words.left() + half, words.middle().y());
            return push == 0 ? List.of() : List.of(new Point(middle.x() - half, middle.y() - tip),
                    new Point(middle.x() + half, middle.y() - tip), new Point(middle.x(), middle.y() + tip));
        }

        /** Where the words themselves begin. */
        public double textLeft() {
            return words.left() + (push == 0 ? 0 : TRIANGLE);
        }

        @Override
        public void with(Pen pen) {
            pen.note(this);
        }
    }

    /**
     * A circle for leading, a square for managing, with the number of the decision.
     *
     * @param number    none in a legend
     * @param takenBack the style of a first pick that was taken back, drawn hollow behind
     */
    record Sign(String about, Style style, OptionalInt number, Optional<Style> takenBack, Point at) implements Mark {
        @Override
        public void with(Pen pen) {
            pen.sign(this);
        }
    }

    /**
     * A scene on a map: a numbered square where something is decided, a circle where it only tells.
     *
     * @param conditional whether all ways to it are open on a condition only
     */
    record Stop(String about, boolean decision, String number, boolean conditional, Box box) implements Mark {
        @Override
        public void with(Pen pen) {
            pen.stop(this);
        }
    }
}
