package org.balancingact.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.TextAlignment;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.StyleMark;
import org.balancingact.picture.Mark;
import org.balancingact.picture.Pen;
import org.balancingact.picture.Plan;
import org.balancingact.picture.Point;
import org.balancingact.picture.Role;

/** Makes a node of each mark when it draws a picture first, and moves that node whenever it draws the picture again. */
final class WindowPen implements Pen {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private double em = 1;
    private int at;

    /** @param em pixels of one em */
    void draw(Plan plan, double em) {
        this.em = em;
        at = 0;
        plan.with(this);
    }

    /** The nodes, in the order of the marks. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The nodes of what tells of an indicator, a decision or a scene. */
    List<Node> about(String what) {
        return IntStream.range(0, marks.size()).filter(k -> marks.get(k).about().equals(what)).mapToObj(nodes::get).toList();
    }

    /** The marks as they were drawn last. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    @Override
    public void line(Mark.Line mark) {
        Polyline line = next(mark, () -> styled(new Polyline(), mark.role()));
        if (!line.getStyleClass().contains(mark.role().styleClass())) {
            line.getStyleClass().setAll(mark.role().styleClass());
        }
        if (mark.thick() > 0) {
            line.setStrokeWidth(mark.thick() * em);
        }
        List<Point> points = mark.points();
        boolean upright = points.size() == 2 && points.get(0).x() == points.get(1).x();
        boolean level = points.size() == 2 && points.get(0).y() == points.get(1).y();
        line.getPoints().setAll(points.stream().flatMap(point -> List.of(upright ? crisp(point.x()) : point.x() * em,
                level ? crisp(point.y()) : point.y() * em).stream()).toList());
    }

    @Override
    public void area(Mark.Area mark) {
        Polygon area = next(mark, () -> styled(new Polygon(), mark.role()));
        area.getPoints().setAll(mark.points().stream().flatMap(point -> List.of(point.x() * em, point.y() * em).stream()).toList());
    }

    @Override
    public void bar(Mark.Bar mark) {
        Region bar = next(mark, () -> styled(new Region(), mark.role()));
        double left = Math.round(mark.box().left() * em);
        double top = Math.round(mark.box().top() * em);
        bar.resizeRelocate(left, top, Math.max(2, Math.round(mark.box().right() * em) - left), Math.round(mark.box().bottom() * em) - top);
    }

    @Override
    public void dot(Mark.Dot mark) {
        Circle dot = next(mark, () -> styled(new Circle(), mark.role()));
        dot.setCenterX(mark.at().x() * em);
        dot.setCenterY(mark.at().y() * em);
        dot.setRadius(mark.radius() * em);
    }

    @Override
    public void label(Mark.Label mark) {
        Label label = next(mark, () -> made(mark));
        label.setVisible(mark.shown());
        label.setTextAlignment(mark.anchor().across() == 1 ? TextAlignment.RIGHT : mark.anchor().across() == 0 ? TextAlignment.LEFT : TextAlignment.CENTER);
        place(label, mark.at(), mark.anchor().across(), mark.anchor().down(), Math.min(label.prefWidth(-1), mark.room() * em));
    }

    private static Label made(Mark.Label mark) {
        Label label = styled(new Label(mark.text()), mark.role());
        label.getStyleClass().add(0, "plot-label");
        label.setMinWidth(0);
        return label;
    }

    @Override
    public void note(Mark.Note mark) {
        NoteNode note = next(mark, () -> new NoteNode(mark.text(), mark.push() != 0));
        note.setVisible(mark.shown());
        note.place(mark, em);
    }

    @Override
    public void sign(Mark.Sign mark) {
        Region sign = next(mark, () -> made(mark));
        place(sign, mark.at(), 0.5, 0.5, sign.prefWidth(-1));
    }

    private static Region made(Mark.Sign mark) {
        return mark.number().isPresent() ? new DecisionMark(mark.style(), mark.number().getAsInt(), mark.takenBack())
                : new StyleMark(mark.style());
    }

    @Override
    public void stop(Mark.Stop mark) {
        StopNode stop = next(mark, () -> new StopNode(mark));
        double left = Math.round(mark.box().left() * em);
        double top = Math.round(mark.box().top() * em);
        stop.resizeRelocate(left, top, Math.round(mark.box().width() * em), Math.round(mark.box().height() * em));
    }

    /** Puts a node so that a part of its width and height lies at a point. */
    private void place(Region node, Point at, double across, double down, double width) {
        double height = node.prefHeight(width);
        node.resizeRelocate(Math.round(at.x() * em - across * width), Math.round(at.y() * em - down * height), Math.ceil(width), Math.ceil(height));
    }

    /** The middle of a one-pixel line nearest to the place, where it is drawn sharp. */
    private double crisp(double place) {
        return Math.floor(place * em) + 0.5;
    }

    private static <T extends Node> T styled(T node, Role role) {
        node.getStyleClass().add(role.styleClass());
        node.setMouseTransparent(true);
        return node;
    }

    /** The node of the next mark. */
    @SuppressWarnings("unchecked")
    private <T extends Node> T next(Mark mark, Supplier<T> made) {
        if (at == nodes.size()) {
            nodes.add(made.get());
            marks.add(mark);
        } else {
            marks.set(at, mark);
        }
        return (T) nodes.get(at++);
    }
}
