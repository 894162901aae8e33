package org.balancingact.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds room for labels beside things, where they cover as little as can be of things and other labels, then of lines. */
public final class Beside {
    private static final double CLEAR = 0.4;
    private static final double CLOSE = 0.15;

    private final Box ground;
    private final List<Box> taken;
    private final List<Point> lines;

    /**
     * @param ground what labels should lie within
     * @param taken  what they should not cover
     * @param lines  points of lines, which they cover rather than that
     */
    public Beside(Box ground, Collection<Box> taken, Collection<Point> lines) {
        this.ground = ground;
        this.taken = new ArrayList<>(taken);
        this.lines = List.copyOf(lines);
    }

    /** Points along a line, so close to each other that their number tells its length. */
    public static List<Point> along(List<Point> line) {
        List<Point> points = new ArrayList<>();
        for (int k = 1; k < line.size(); k++) {
            Point from = line.get(k - 1);
            Point to = line.get(k);
            int parts = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / CLOSE);
            for (int part = 0; part < parts; part++) {
                double way = (double) part / parts;
                points.add(new Point(from.x() + way * (to.x() - from.x()), from.y() + way * (to.y() - from.y())));
            }
        }
        return points;
    }

    /**
     * Where a label stands.
     *
     * @param free whether it covers nothing that it should not
     */
    public record Room(Point at, Anchor anchor, boolean free) {
        private Box box(double width, double height) {
            return anchor.box(at, width, height);
        }
    }

    /**
     * The best room beside a thing or at one of its corners. It is kept clear of labels that come later.
     *
     * @param gap between the thing and its label
     */
    public Room find(Box thing, double width, double height, double gap) {
        Room best = places(thing, gap).entrySet().stream().map(place -> room(place.getValue(), place.getKey(), width, height))
                .min(Comparator.comparing((Room room) -> !room.free()).thenComparingDouble(room -> covered(room.box(width, height)))
                        .thenComparingLong(room -> lines.stream().filter(room.box(width, height)::holds).count())
                        .thenComparing(room -> room.anchor().isCorner())).orElseThrow();
        Box kept = best.box(width, height);
        taken.add(new Box(kept.left() - CLEAR, kept.top(), kept.right() + CLEAR, kept.bottom()));
        return best;
    }

    /** In the order in which they are taken where they are equally good. */
    private static Map<Anchor, Point> places(Box thing, double gap) {
        double x = thing.middle().x();
        double y = thing.middle().y();
        Map<Anchor, Point> places = new LinkedHashMap<>();
        places.put(Anchor.LEFT, new Point(thing.right() + gap, y));
        places.put(Anchor.BOTTOM, new Point(x, thing.top() - gap));
        places.put(Anchor.TOP, new Point(x, thing.bottom() + gap));
        places.put(Anchor.RIGHT, new Point(thing.left() - gap, y));
        places.put(Anchor.BOTTOM_LEFT, new Point(thing.right(), thing.top()));
        places.put(Anchor.TOP_LEFT, new Point(thing.right(), thing.bottom()));
        places.put(Anchor.BOTTOM_RIGHT, new Point(thing.left(), thing.top()));
        places.put(Anchor.TOP_RIGHT, new Point(thing.left(), thing.bottom()));
        return places;
    }

    private Room room(Point at, Anchor anchor, double width, double height) {
        Box box = anchor.box(at, width, height);
        return new Room(at, anchor, covered(box) == 0 && box.isWithin(ground));
    }

    private double covered(Box box) {
        return taken.stream().mapToDouble(box::overlap).sum();
    }
}
