package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.balancingact.analysis.TwoAmounts.Corner;
import org.balancingact.analysis.TwoAmounts.Point;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;

/** How much management and leadership there was, as a path in a square whose corners are named. */
public final class PathMap extends Plot {
    private static final double MARGIN_BELOW = 2;
    /** Em beside the square for the names of its corners, where no word of theirs is longer. */
    private static final double CORNER_NAME = 6.2;
    private static final double RADIUS = 0.28;
    private static final double POINT = 1000;

    private final Messages messages = Messages.of("plot");
    private final TwoAmounts amounts;
    private final double largest;
    private final int low;
    private final int high;
    private final Rectangle square = new Rectangle();
    private final Line across = new Line();
    private final Line upright = new Line();
    private final Polyline run = new Polyline();
    private final Polyline epilogue = new Polyline();
    private final List<Stop> stops;
    private final Label notExecuted = corner(Corner.NOT_EXECUTED);
    private final Label adrift = corner(Corner.ADRIFT);
    private final Label leaderManager = corner(Corner.LEADER_MANAGER);
    private final Label overManaged = corner(Corner.OVER_MANAGED);
    private final Label leadership = label(messages.text("map.leadership"), "plot-muted");
    private final Label management;

    /** A point of the path with its name. */
    private record Stop(Point point, Circle dot, Label name) {}

    /**
     * @param largest  most em that a side of the square has
     * @param sentence says in words where the path went
     */
    public PathMap(TwoAmounts amounts, double largest, String sentence) {
        this.amounts = amounts;
        this.largest = largest;
        boolean near = amounts.path().stream().allMatch(point -> near(point.management()) && near(point.leadership()));
        low = near ? 30 : 0;
        high = near ? 70 : 100;
        management = label(messages.text("map.management", low, high), "plot-muted");
        stops = List.of(stop(amounts.start(), "start", "plot-dot"), stop(amounts.middle(), "middle", "plot-hollow"),
                stop(amounts.end(), "end", "plot-dot"), stop(amounts.later(), "later", "plot-hollow"));
        square.getStyleClass().add("plot-field");
        across.getStyleClass().add("plot-hairline");
        upright.getStyleClass().add("plot-hairline");
        run.getStyleClass().add("plot-line");
        epilogue.getStyleClass().addAll("plot-line", "plot-later");
        setAccessibleText(sentence);
        getChildren().addAll(square, across, upright, run, epilogue, notExecuted, adrift, leaderManager, overManaged,
                leadership, management);
        stops.forEach(stop -> getChildren().add(stop.dot()));
        stops.forEach(stop -> getChildren().add(stop.name()));
    }

    private static boolean near(long index) {
        return index >= 30 * POINT && index <= 70 * POINT;
    }

    private Stop stop(Point point, String id, String styleClass) {
        Circle dot = new Circle();
        dot.getStyleClass().add(styleClass);
        return new Stop(point, dot, label(messages.text("map." + id)));
    }

    private static Label corner(Corner corner) {
        Label name = label(Names.of(corner), "plot-muted");
        name.setWrapText(true);
        return name;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        return side(wide) + em(MARGIN_BELOW);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(25);
    }

    /** The square leaves room at both sides for the names of its corners. */
    private double side(double width) {
        return Math.max(em(7), Math.min(em(largest), width - 2 * margin()));
    }

    private double margin() {
        return em(0.6) + cornerWidth();
    }

    /** Names are broken between their words only. */
    private double cornerWidth() {
        return Stream.of(notExecuted, adrift, leaderManager, overManaged).mapToDouble(PathMap::widestWord).reduce(em(CORNER_NAME), Math::max);
    }

    private static double widestWord(Label name) {
        Text word = new Text();
        word.setFont(name.getFont());
        return Stream.of(name.getText().split(" ")).mapToDouble(text -> {
            word.setText(text);
            return Math.ceil(word.getLayoutBounds().getWidth());
        }).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(side(getWidth()));
        double left = crisp((getWidth() - side) / 2);
        double top = 0.5;
        square.setX(left);
        square.setY(top);
        square.setWidth(side);
        square.setHeight(side);
        double middleX = crisp(left + side / 2);
        double middleY = crisp(top + side / 2);
        line(across, left, middleY, left + side, middleY);
        line(upright, middleX, top, middleX, top + side);
        run.getPoints().clear();
        epilogue.getPoints().clear();
        for (Point point : amounts.path()) {
            List<Double> at = List.of(x(point, left, side), y(point, top, side));
            if (point.week() <= amounts.endWeek()) {
                run.getPoints().addAll(at);
            }
            if (point.week() >= amounts.endWeek()) {
                epilogue.getPoints().addAll(at);
            }
        }
        double gap = em(0.6);
        placeCorner(notExecuted, left - gap, top, HPos.RIGHT, VPos.TOP);
        placeCorner(adrift, left - gap, top + side, HPos.RIGHT, VPos.BOTTOM);
        placeCorner(leaderManager, left + side + gap, top, HPos.LEFT, VPos.TOP);
        placeCorner(overManaged, left + side + gap, top + side, HPos.LEFT, VPos.BOTTOM);
        place(leadership, left - gap, middleY, HPos.RIGHT, VPos.CENTER);
        place(management, left + side / 2, top + side + em(0.3), HPos.CENTER, VPos.TOP);
        layoutStops(left, top, side);
    }

    private void placeCorner(Label name, double x, double y, HPos side, VPos edge) {
        name.setTextAlignment(side == HPos.RIGHT ? TextAlignment.RIGHT : TextAlignment.LEFT);
        name.setAlignment(side == HPos.RIGHT ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        double width = cornerWidth();
        double height = name.prefHeight(width);
        name.resizeRelocate(side == HPos.RIGHT ? x - width : x, edge == VPos.BOTTOM ? y - height : y, width, height);
    }

    /** Each name goes to the side of its point where it covers least of the other names and points. */
    private void layoutStops(double left, double top, double side) {
        List<Bounds> taken = new ArrayList<>();
        double radius = em(RADIUS);
        for (Stop stop : stops) {
            double x = x(stop.point(), left, side);
            double y = y(stop.point(), top, side);
            dot(stop.dot(), x, y, radius);
            taken.add(new BoundingBox(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        for (Stop stop : stops) {
            double width = stop.name().prefWidth(-1);
            double height = stop.name().prefHeight(-1);
            double x = stop.dot().getCenterX();
            double y = stop.dot().getCenterY();
            double reach = radius + em(0.3);
            List<Bounds> places = List.of(
                    new BoundingBox(x + reach, y - height / 2, width, height),
                    new BoundingBox(x - reach - width, y - height / 2, width, height),
                    new BoundingBox(x - width / 2, y - reach - height + em(0.15), width, height),
                    new BoundingBox(x - width / 2, y + reach - em(0.15), width, height));
            Bounds best = places.get(0);
            double least = Double.MAX_VALUE;
            for (Bounds candidate : places) {
                double cost = taken.stream().mapToDouble(other -> overlap(candidate, other)).sum()
                        + 0.2 * pathIn(candidate) * width;
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
            taken.add(new BoundingBox(best.getMinX() - em(0.4), best.getMinY(), width + em(0.8), height));
            stop.name().resizeRelocate(Math.round(best.getMinX()), Math.round(best.getMinY()), Math.ceil(width), height);
        }
    }

    private int pathIn(Bounds bounds) {
        int inside = 0;
        for (Polyline line : List.of(run, epilogue)) {
            for (int k = 0; k < line.getPoints().size(); k += 2) {
                inside += bounds.contains(line.getPoints().get(k), line.getPoints().get(k + 1)) ? 1 : 0;
            }
        }
        return inside;
    }

    private static double overlap(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    private double x(Point point, double left, double side) {
        return left + side * (point.management() / POINT - low) / (high - low);
    }

    private double y(Point point, double top, double side) {
        return top + side - side * (point.leadership() / POINT - low) / (high - low);
    }
}
