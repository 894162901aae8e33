package org.balancingact.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.balancingact.scenario.Style;

/** Collects the marks of a picture, from the back to the front. */
public final class Sheet {
    /** The room that a line of a label's words needs: its height, and what pens add when they round to whole pixels. */
    public static final double LINE = Role.NAME.size() * 1.4;

    private final List<Mark> marks;
    private final String about;

    /** An empty sheet, for marks that tell of nothing in particular. */
    public Sheet() {
        this(new ArrayList<>(), "");
    }

    private Sheet(List<Mark> marks, String about) {
        this.marks = marks;
        this.about = about;
    }

    /** The same sheet for marks that tell of an indicator, a decision or a scene. */
    public Sheet about(String what) {
        return new Sheet(marks, what);
    }

    /** A mark that says itself what it tells of. */
    public void add(Mark mark) {
        marks.add(mark);
    }

    public void line(Role role, List<Point> points) {
        line(role, points, 0);
    }

    /** A line of a width of its own. */
    public void line(Role role, List<Point> points, double thick) {
        marks.add(new Mark.Line(role, about, points, thick));
    }

    /** A straight line. */
    public void line(Role role, double fromX, double fromY, double toX, double toY) {
        line(role, List.of(new Point(fromX, fromY), new Point(toX, toY)));
    }

    public void area(Role role, List<Point> points) {
        marks.add(new Mark.Area(role, about, points));
    }

    public void bar(Role role, Box box) {
        marks.add(new Mark.Bar(role, about, box));
    }

    public void dot(Role role, Point at, double radius) {
        marks.add(new Mark.Dot(role, about, at, radius));
    }

    public void label(Role role, String text, double x, double y, Anchor anchor) {
        label(role, text, new Point(x, y), anchor, Double.MAX_VALUE, true);
    }

    /** Words that are cut where they have no room, or not shown. */
    public void label(Role role, String text, Point at, Anchor anchor, double room, boolean shown) {
        marks.add(new Mark.Label(role, about, text, at, anchor, room, shown));
    }

    /** The sign of a style, in a legend. */
    public void sign(Style style, Point at) {
        marks.add(new Mark.Sign(about, style, OptionalInt.empty(), Optional.empty(), at));
    }

    /** The sign of a decision. */
    public void sign(Style style, int number, Optional<Style> takenBack, Point at) {
        marks.add(new Mark.Sign(about, style, OptionalInt.of(number), takenBack, at));
    }

    /** What was collected. */
    public Plan plan(double width, double height) {
        return plan(width, height, DoubleStream.iterate(0, y -> y < height, y -> y + LINE).boxed().toList());
    }

    /** What was collected, with a line of text for each of the lines that begin there when it is drawn with letters. */
    public Plan plan(double width, double height, List<Double> lines) {
        return new Plan(width, height, lines, marks);
    }
}
