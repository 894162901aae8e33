package org.balancingact.app.examine;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.DirectScrollPane;
import org.balancingact.app.nav.Zoom;
import org.balancingact.app.plot.StopNode;
import org.balancingact.app.style.Em;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.StoryLength;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Scene;

/** The map of the scenes, to be zoomed, dragged and walked; the same content as a table on request. */
final class MapView extends VBox {
    private static final double ZOOM_STEP = 1.25;
    private static final double FARTHEST = 0.5;
    private static final double CLOSEST = 3;

    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final ScrollPane window = Styles.on(new DirectScrollPane(), "map-window");
    private final Button shape = Buttons.small("map-shape", Buttons.text(messages.text("map.table"), this::changeShape));
    private final Button closer = Buttons.small("map-closer", Buttons.text(messages.text("map.closer"), () -> zoom(ZOOM_STEP)));
    private final Button farther = Buttons.small("map-farther", Buttons.text(messages.text("map.farther"), () -> zoom(1 / ZOOM_STEP)));
    private final Button whole = Buttons.small("map-whole", Buttons.text(messages.text("map.fit"), this::fit));
    private final Heading heading = new Heading(messages.text("map.title"), farther, closer, whole, shape);
    private final Em em = new Em();
    private Optional<MapDrawing> drawing = Optional.empty();
    private Optional<SceneTable> table = Optional.empty();

    MapView(ExamineViewModel model) {
        this.model = model;
        createView();
        model.pictureProperty().subscribe(picture -> picture.ifPresent(this::show));
        model.surveyProperty().subscribe(this::showSurvey);
        model.selectedProperty().subscribe(this::showSelected);
    }

    private void createView() {
        getStyleClass().add("examine-part");
        setId("story-map");
        closer.setAccessibleText(messages.text("map.closer.spoken"));
        farther.setAccessibleText(messages.text("map.farther.spoken"));
        window.setPannable(true);
        window.setFocusTraversable(false);
        window.setVbarPolicy(ScrollBarPolicy.NEVER);
        window.setFitToHeight(true);
        window.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        window.widthProperty().addListener(change -> drawing.ifPresent(map -> map.roomProperty().set(window.getWidth())));
        getChildren().setAll(heading, window, em.probe());
    }

    private void show(DrawnScenario picture) {
        MapDrawing map = new MapDrawing(picture, model::select);
        map.roomProperty().set(window.getWidth());
        map.zoomProperty().set(drawing.map(before -> before.zoomProperty().get()).orElse(1.0));
        drawing = Optional.of(map);
        window.setContent(map);
        heading.setNote(note(picture.scenario()));
        table.ifPresent(before -> showTable());
        showSurvey(model.surveyProperty().get());
        showSelected(model.selectedProperty().get());
    }

    private String note(Scenario scenario) {
        StoryLength length = StoryLength.of(scenario);
        String decisions = length.isCertain() ? messages.plural("map.decisions", length.most())
                : messages.text("map.decisions.span", length.fewest(), length.most());
        return messages.text("map.note", scenario.scenes().size(), decisions);
    }

    private void showSurvey(Optional<Survey> survey) {
        drawing.ifPresent(map -> map.show(survey));
        table.ifPresent(rows -> rows.show(survey));
    }

    private void showSelected(Optional<Scene> scene) {
        drawing.ifPresent(map -> map.showSelected(scene));
        table.ifPresent(rows -> scene.ifPresent(rows::showSelected));
    }

    private void changeShape() {
        if (table.isPresent()) {
            table = Optional.empty();
            shape.setText(messages.text("map.table"));
            getChildren().set(1, window);
        } else {
            shape.setText(messages.text("map.drawing"));
            showTable();
        }
        boolean drawn = table.isEmpty();
        for (Button tool : new Button[] {closer, farther, whole}) {
            tool.setVisible(drawn);
        }
    }

    private void showTable() {
        model.pictureProperty().get().ifPresent(picture -> {
            SceneTable rows = new SceneTable(picture, em.sizeProperty(), model::select);
            rows.show(model.surveyProperty().get());
            model.selectedProperty().get().ifPresent(rows::showSelected);
            table = Optional.of(rows);
            getChildren().set(1, rows);
        });
    }

    private void zoom(double factor) {
        drawing.ifPresent(map -> map.zoomProperty().set(Math.max(FARTHEST, Math.min(CLOSEST, map.zoomProperty().get() * factor))));
    }

    private void fit() {
        drawing.ifPresent(map -> map.zoomProperty().set(1));
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        Optional<Zoom> wanted = event.isShortcutDown() ? Optional.empty() : Zoom.of(event);
        wanted.ifPresent(zoom -> {
            switch (zoom) {
                case LARGER -> zoom(ZOOM_STEP);
                case SMALLER -> zoom(1 / ZOOM_STEP);
                case AS_IT_WAS -> fit();
            }
            event.consume();
        });
    }

    /** Puts the focus on the selected scene. */
    void focusSelected() {
        model.selectedProperty().get().flatMap(scene -> drawing.flatMap(map -> map.stop(scene.id()))).ifPresent(StopNode::requestFocus);
    }
}
