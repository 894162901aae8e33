package org.balancingact.app.examine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.balancingact.analysis.map.MapLayout;
import org.balancingact.analysis.map.MapWalk;
import org.balancingact.analysis.map.StoryMap.Kind;
import org.balancingact.analysis.map.StoryMap.Link;
import org.balancingact.analysis.map.StoryMap.Stop;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.analysis.survey.Way;
import org.balancingact.app.control.WrappedLabel;
import org.balancingact.app.plot.Plot;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Route;
import org.balancingact.scenario.Scene;

/** The scenes of a scenario from left to right by week, with the links between them. The arrow keys walk along the links. */
final class MapDrawing extends Plot {
    private static final double STOP = 1.875;
    private static final double ROW = 5;
    private static final double LEAST_STEP = 2.9;
    private static final double MARGIN = 1.75;
    private static final double AXIS = 2.25;
    /** Longer titles run over several lines. */
    private static final double TITLE = 4;

    private final Messages messages = Messages.of("examine");
    private final Picture picture;
    private final Consumer<Scene> select;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty room = new SimpleDoubleProperty();
    private final Map<String, StopNode> stops = new LinkedHashMap<>();
    private final Map<String, Label> titles = new LinkedHashMap<>();
    private final List<LinkLine> links = new ArrayList<>();
    private final List<WeekMark> weeks = new ArrayList<>();
    private final Circle end = new Circle();
    private final Label endLabel = label(messages.text("map.end"), "plot-muted");
    private Optional<Survey> survey = Optional.empty();

    /** A line down the map where a week begins, with the number of the week. */
    private record WeekMark(int column, Line line, Label label) {}

    MapDrawing(Picture picture, Consumer<Scene> select) {
        this.picture = picture;
        this.select = select;
        createView();
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        room.addListener(change -> requestLayout());
        zoom.addListener(change -> {
            setStyle("-fx-font-size: " + zoom.get() + "em;");
            requestLayout();
        });
    }

    private void createView() {
        getStyleClass().add("story-map");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("map.spoken"));
        createWeeks();
        picture.map().links().forEach(link -> links.add(new LinkLine(link)));
        picture.map().stops().stream().filter(stop -> stop.kind() != Kind.END).forEach(this::createStop);
        end.getStyleClass().add("plot-dot");
        weeks.forEach(week -> getChildren().addAll(week.line(), week.label()));
        getChildren().addAll(links);
        getChildren().addAll(titles.values());
        getChildren().addAll(end, endLabel);
        getChildren().addAll(stops.values());
    }

    private void createWeeks() {
        List<Integer> numbers = picture.weeks().weeks();
        for (int column = 0; column < numbers.size(); column++) {
            int week = numbers.get(column);
            if (column == 0 || week != numbers.get(column - 1)) {
                Line line = new Line();
                line.getStyleClass().add("plot-hairline");
                String text = column == 0 ? messages.text("map.week", week) : Integer.toString(week);
                weeks.add(new WeekMark(column, line, label(text, "plot-muted")));
            }
        }
    }

    private void createStop(Stop stop) {
        boolean conditional = !picture.map().to(stop.id()).isEmpty() && picture.map().to(stop.id()).stream().allMatch(Link::conditional);
        stops.put(stop.id(), new StopNode(stop, picture.number(stop.id()), conditional, () -> picture.scene(stop.id()).ifPresent(select)));
        if (stop.kind() == Kind.INTERLUDE) {
            Label title = new WrappedLabel(stop.title());
            title.getStyleClass().addAll("plot-label", "plot-muted", "map-title");
            title.setMinWidth(0);
            titles.put(stop.id(), title);
        }
    }

    /** 1 shows the whole story in the room there is, if that leaves scenes apart. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The width in pixels that the whole story should fit into. */
    DoubleProperty roomProperty() {
        return room;
    }

    void show(Optional<Survey> known) {
        survey = known;
        stops.values().forEach(stop -> stop.show(known));
        links.forEach(line -> line.setShare(share(line.link()), known.isPresent() && share(line.link()) == 0));
    }

    private double share(Link link) {
        return survey.map(known -> known.share(known.links(), new Way(link.from(), link.to())).proportion()).orElse(0.2);
    }

    void showSelected(Optional<Scene> scene) {
        String id = scene.map(Scene::id).orElse("");
        stops.forEach((stop, node) -> node.setSelected(stop.equals(id)));
        links.forEach(line -> line.setNear(line.link().from().equals(id) || line.link().to().equals(id)));
    }

    /** The node of a scene. */
    Optional<StopNode> stop(String id) {
        return Optional.ofNullable(stops.get(id));
    }

    private void walk(KeyEvent event) {
        Optional<MapWalk> step = switch (event.getCode()) {
            case RIGHT -> Optional.of(MapWalk.ONWARDS);
            case LEFT -> Optional.of(MapWalk.BACK);
            case UP -> Optional.of(MapWalk.UP);
            case DOWN -> Optional.of(MapWalk.DOWN);
            default -> Optional.empty();
        };
        step.ifPresent(way -> {
            stops.entrySet().stream().filter(entry -> entry.getValue().isFocused()).map(Map.Entry::getKey).findFirst()
                    .flatMap(id -> way.from(id, picture.map(), picture.layout(), this::share)).flatMap(picture::scene)
                    .ifPresent(scene -> {
                        select.accept(scene);
                        Known.in(stops, scene.id()).requestFocus();
                    });
            event.consume();
        });
    }

    private double step() {
        double free = room.get() * zoom.get() - 2 * em(MARGIN);
        return Math.max(em(LEAST_STEP), free / Math.max(1, picture.weeks().width()));
    }

    private double x(MapLayout.Place place) {
        return em(MARGIN) + picture.weeks().position(place) * step();
    }

    private double y(MapLayout.Place place) {
        return em(AXIS + STOP) + (place.row() - picture.layout().top()) * em(ROW);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(2 * em(MARGIN) + picture.weeks().width() * step());
    }

    @Override
    protected double computePrefHeight(double width) {
        double rows = picture.layout().bottom() - picture.layout().top();
        return Math.ceil(em(AXIS + 2 * STOP) + rows * em(ROW));
    }

    @Override
    protected void layoutChildren() {
        placeWeeks();
        List<Box> lines = new ArrayList<>();
        links.forEach(line -> placeLink(line, lines));
        Map<String, Box> boxes = new HashMap<>();
        stops.forEach((id, node) -> boxes.put(id, placeStop(id, node)));
        placeEnd();
        LabelPlacing placing = new LabelPlacing(new Box(0, em(AXIS), getWidth(), getHeight()), boxes.values(), lines);
        titles.forEach((id, title) -> {
            double width = Math.min(title.prefWidth(-1), em(TITLE));
            Optional<Box> free = placing.beside(Known.in(boxes, id), width, title.prefHeight(width), em(0.25));
            title.setVisible(free.isPresent());
            free.ifPresent(box -> title.resizeRelocate(box.left(), box.top(), box.width(), box.height()));
        });
    }

    private void placeWeeks() {
        double reached = Double.NEGATIVE_INFINITY;
        for (WeekMark week : weeks) {
            double x = em(MARGIN) + picture.weeks().positions().get(week.column()) * step();
            line(week.line(), crisp(x), em(AXIS), crisp(x), getHeight());
            double half = week.label().prefWidth(-1) / 2;
            double left = Math.max(0, x - half);
            boolean fits = left > reached;
            week.label().setVisible(fits);
            if (fits) {
                place(week.label(), left, em(AXIS - 0.375), HPos.LEFT, VPos.BOTTOM);
                reached = left + 2 * half + em(0.375);
            }
        }
    }

    private void placeLink(LinkLine line, List<Box> lines) {
        List<MapLayout.Place> bends = picture.layout().bends(line.link());
        double half = em(STOP) / 2;
        List<Point2D> points = new ArrayList<>();
        for (int k = 0; k < bends.size(); k++) {
            double shift = k == 0 ? half : k == bends.size() - 1 ? -half : 0;
            points.add(new Point2D(x(bends.get(k)) + shift, y(bends.get(k))));
        }
        line.through(points);
        lines.addAll(LinkLine.cover(points, em(0.5)));
    }

    private Box placeStop(String id, StopNode node) {
        MapLayout.Place place = picture.layout().place(id);
        Box box = Box.around(Math.round(x(place)), Math.round(y(place)), Math.round(em(STOP)), Math.round(em(STOP)));
        node.resizeRelocate(box.left(), box.top(), box.width(), box.height());
        return box;
    }

    private void placeEnd() {
        MapLayout.Place place = picture.layout().place(Route.END);
        dot(end, x(place) - em(STOP) / 2 + em(0.25), y(place), em(0.25));
        place(endLabel, end.getCenterX() + em(0.5), y(place), HPos.LEFT, VPos.CENTER);
    }
}
