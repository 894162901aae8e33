package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Origin;
import org.balancingact.analysis.Part;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.Sign;
import org.balancingact.app.control.StyleMark;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.CauseWords;
import org.balancingact.report.words.Names;

/**
 * One indicator from start to end, a row a cause: filled raises, hollow lowers; what is shown adds up. A row is picked by click or
 * by the up and down arrows.
 */
public final class Waterfall extends Plot {
    private static final double ROW = 1.875;
    private static final double HEADER = 2;
    private static final double BAR = 1.125;
    private static final double NAMES = 1.75;
    private static final double NAMES_SHARE = 0.4;
    private static final double VALUES = 3.5;
    private static final int STEP = 5;

    private final Messages messages = Messages.of("plot");
    private final List<Part> parts;
    private final int low;
    private final int high;
    /** Points from one rule to the next. */
    private final int step;
    private final Region picked = new Region();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> axis = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final End start;
    private final End end;
    private final Consumer<Part> onPick;
    private int at;

    /** The shapes of one cause; {@code before} is what the parts above it add up to, in points. */
    private record Row(Part part, long before, Node mark, Label name, Region bar, Line link, Label points) {}

    /** The first or last row. */
    private record End(long value, Label name, Circle dot, Label points) {}

    /**
     * @param change has a part of at least one whole point
     * @param onPick called with the part of a row when it is picked, and with the first one to begin with
     */
    public Waterfall(Change change, Consumer<Part> onPick) {
        this.onPick = onPick;
        parts = change.parts().stream().filter(part -> part.points() != 0).toList();
        start = end(messages.text("waterfall.start", change.fromWeek()), Shown.points(change.before()));
        end = end(messages.text("waterfall.end", change.toWeek()), Shown.points(change.after()));
        long value = start.value();
        long least = value;
        long most = value;
        for (Part part : parts) {
            rows.add(row(part, value));
            value += part.points();
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        low = (int) Math.floorDiv(least - 1, STEP) * STEP;
        high = (int) -Math.floorDiv(-most - 1, STEP) * STEP;
        step = high - low > 8 * STEP ? 2 * STEP : STEP;
        createView(Names.of(change.indicator()));
    }

    private void createView(String indicator) {
        getStyleClass().addAll("timeline", "waterfall");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picked.getStyleClass().add("plot-picked");
        getChildren().add(picked);
        for (int points = low; points <= high; points += step) {
            Line rule = new Line();
            rule.getStyleClass().add("plot-hairline");
            grid.add(rule);
            axis.add(label(String.valueOf(points), "plot-muted"));
        }
        getChildren().addAll(grid);
        getChildren().addAll(axis);
        List.of(start, end).forEach(row -> getChildren().addAll(row.name(), row.dot(), row.points()));
        rows.forEach(row -> getChildren().addAll(row.link(), row.mark(), row.name(), row.bar(), row.points()));
        setOnMouseClicked(event -> {
            requestFocus();
            pick((int) Math.floor((event.getY() - em(HEADER)) / em(ROW)) - 1);
        });
        setOnKeyPressed(this::pressed);
        setAccessibleText(indicator);
        pick(0);
    }

    private End end(String name, long value) {
        Circle dot = new Circle();
        dot.getStyleClass().add("plot-dot");
        return new End(value, label(name, "plot-strong"), dot, label(String.valueOf(value), "plot-strong"));
    }

    private Row row(Part part, long before) {
        Region bar = new Region();
        bar.getStyleClass().addAll("waterfall-bar", part.points() > 0 ? "raises" : "lowers", whose(part.origin()));
        Line link = new Line();
        link.getStyleClass().add("plot-axis");
        Label name = label(CauseWords.name(part.origin()));
        name.setMinWidth(0);
        return new Row(part, before, mark(part.origin()), name, bar, link, label(Numbers.signed(part.points()), "plot-strong"));
    }

    private static String whose(Origin origin) {
        return origin instanceof Origin.Decided decided ? decided.choice().option().style().id() : "nobody";
    }

    /** A circle or square for a decision, a triangle for what came from outside, a diamond for a rule. */
    private static Node mark(Origin origin) {
        if (origin instanceof Origin.Decided decided) {
            return new StyleMark(decided.choice().option().style(), decided.choice().number());
        }
        return origin instanceof Origin.FromOutside ? Sign.up() : Sign.rule();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            pick(at + (event.getCode() == KeyCode.UP ? -1 : 1));
            event.consume();
        }
    }

    private void pick(int row) {
        if (row < 0 || row >= rows.size()) {
            return;
        }
        at = row;
        Part part = rows.get(row).part();
        setAccessibleText(messages.text("waterfall.row", CauseWords.name(part.origin()), Numbers.signed(part.points())));
        requestLayout();
        onPick.accept(part);
    }

    @Override
    protected double computePrefHeight(double width) {
        return em(HEADER + ROW * (rows.size() + 2) + 0.5);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(42);
    }

    private double x(long points) {
        double left = getWidth() * NAMES_SHARE;
        return left + (getWidth() - em(VALUES) - left) * (points - low) / (high - low);
    }

    private double middle(int row) {
        return em(HEADER) + (row + 0.5) * em(ROW);
    }

    @Override
    protected void layoutChildren() {
        for (int k = 0; k < grid.size(); k++) {
            double x = crisp(x(low + (long) k * step));
            line(grid.get(k), x, em(HEADER), x, middle(rows.size() + 1) + em(ROW / 2));
            place(axis.get(k), x, em(HEADER / 2), HPos.CENTER, VPos.CENTER);
        }
        picked.setVisible(!rows.isEmpty());
        picked.resizeRelocate(0, middle(at + 1) - em(ROW / 2), getWidth(), em(ROW));
        layout(start, 0);
        for (int k = 0; k < rows.size(); k++) {
            layout(rows.get(k), k + 1);
        }
        layout(end, rows.size() + 1);
    }

    private void layout(End row, int place) {
        place(row.name(), em(NAMES), middle(place), HPos.LEFT, VPos.CENTER);
        dot(row.dot(), x(row.value()), middle(place), em(0.4));
        place(row.points(), x(row.value()) + em(0.8), middle(place), HPos.LEFT, VPos.CENTER);
    }

    private void layout(Row row, int place) {
        double y = middle(place);
        double from = x(Math.min(row.before(), row.before() + row.part().points()));
        double to = x(Math.max(row.before(), row.before() + row.part().points()));
        place(row.mark(), em(0.7), y, HPos.CENTER, VPos.CENTER);
        double room = Math.min(row.name().prefWidth(-1), x(low) - em(NAMES) - em(0.5));
        row.name().resizeRelocate(em(NAMES), Math.round(y - row.name().prefHeight(-1) / 2), Math.ceil(room), row.name().prefHeight(-1));
        line(row.link(), crisp(x(row.before())), y - em(ROW) + em(BAR / 2), crisp(x(row.before())), y - em(BAR / 2));
        row.bar().resizeRelocate(Math.round(from), Math.round(y - em(BAR / 2)), Math.max(2, Math.round(to - from)), Math.round(em(BAR)));
        place(row.points(), to + em(0.5), y, HPos.LEFT, VPos.CENTER);
    }
}
