package org.balancingact.app.examine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import org.balancingact.analysis.map.StoryMap.Kind;
import org.balancingact.analysis.map.StoryMap.Stop;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.plot.StopNode;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.map.MapPicture;
import org.balancingact.picture.map.MapWalk;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Scene;

/** The map of a scenario, from which a scene is selected. The arrow keys walk along the links. */
final class MapDrawing extends PicturePane {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

    private final Messages messages = Messages.of("examine");
    private final DrawnScenario drawn;
    private final Consumer<Scene> select;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final DoubleProperty room = new SimpleDoubleProperty();
    private final Map<String, StopNode> stops = new LinkedHashMap<>();
    private MapPicture picture;

    MapDrawing(DrawnScenario drawn, Consumer<Scene> select) {
        this(drawn, new MapPicture(drawn.plan(), Optional.empty()), select);
    }

    private MapDrawing(DrawnScenario drawn, MapPicture picture, Consumer<Scene> select) {
        super(picture, Messages.of("examine").text("map.spoken"));
        this.drawn = drawn;
        this.picture = picture;
        this.select = select;
        getStyleClass().add("story-map");
        setAccessibleRole(AccessibleRole.PARENT);
        drawn.map().stops().stream().filter(stop -> stop.kind() != Kind.END).forEach(this::listen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        room.addListener(change -> requestLayout());
        zoom.addListener(change -> {
            setStyle("-fx-font-size: " + zoom.get() + "em;");
            requestLayout();
        });
    }

    private void listen(Stop stop) {
        nodesAbout(stop.id()).stream().filter(StopNode.class::isInstance).map(StopNode.class::cast).forEach(node -> {
            node.setOnAction(event -> drawn.scene(stop.id()).ifPresent(select));
            stops.put(stop.id(), node);
        });
    }

    /** 1 shows the whole story in the room there is, if that leaves scenes apart. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The width in pixels that the whole story should fit into. */
    DoubleProperty roomProperty() {
        return room;
    }

    void show(Optional<Survey> survey) {
        picture = new MapPicture(drawn.plan(), survey);
        show(picture);
        drawn.map().stops().stream().filter(stop -> stop.kind() != Kind.END).forEach(stop -> Known.in(stops, stop.id()).show(words(stop, survey),
                survey.map(known -> known.share(known.scenes(), stop.id()).isUnseen()).orElse(false)));
    }

    private String words(Stop stop, Optional<Survey> survey) {
        String share = ShareWords.ofScene(stop.id(), survey);
        return stop.kind() == Kind.DECISION
                ? messages.text("stop.decision", drawn.number(stop.id()).orElse(""), stop.week(), stop.title(), share)
                : messages.text("stop.interlude", stop.week(), stop.title(), share);
    }

    void showSelected(Optional<Scene> scene) {
        String id = scene.map(Scene::id).orElse("");
        stops.forEach((stop, node) -> node.setSelected(stop.equals(id)));
        drawn.map().links().forEach(link -> nodesAbout(MapPicture.about(link))
                .forEach(line -> line.pseudoClassStateChanged(NEAR, link.from().equals(id) || link.to().equals(id))));
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
                    .flatMap(id -> way.from(id, drawn.map(), drawn.plan().layout(), picture::share)).flatMap(drawn::scene)
                    .ifPresent(scene -> {
                        select.accept(scene);
                        Known.in(stops, scene.id()).requestFocus();
                    });
            event.consume();
        });
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(em(picture.width(room.get() * zoom.get() / em(1))));
    }
}
