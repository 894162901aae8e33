package org.balancingact.app.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.app.style.Look;
import org.balancingact.app.style.Theme;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExamineViewTest {
    private static final int SAMPLE = 200;

    @TempDir
    static Path folder;

    private Path file;
    private ExamineViewModel model;
    private ExamineView view;
    private final Consumer<Throwable> told = failure -> {
        throw new AssertionError(failure);
    };

    private static final class Nowhere implements ExamineActions {
        @Override
        public void brief(ScenarioDocument document) {}

        @Override
        public void preview(ScenarioDocument document, Run from) {}

        @Override
        public void back() {}

        @Override
        public void tell(String reason) {
            throw new AssertionError(reason);
        }
    }

    @Start
    void open(Stage stage) throws IOException {
        file = folder.resolve("my.scenario.json");
        Files.writeString(file, WholeFile.TEXT);
        model = new ExamineViewModel(ScenarioSource.of(file), SAMPLE, Background.sameThread(), Background.thread("counter", told),
                Clock.systemUTC(), new Nowhere());
        view = new ExamineView(model, Background.sameThread(), ZoneOffset.UTC);
        Mounted.open(stage, view, 1280, 800);
        model.examine();
    }

    @AfterEach
    void leave() {
        Mounted.close();
    }

    @Test
    void theArrowKeysWalkFromSceneToScene(FxRobot robot) {
        robot.interact(() -> robot.lookup("#stop-leak").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(model.selectedProperty().get().orElseThrow().id()).isNotEqualTo("leak");
        assertThat(robot.lookup("#stop-" + model.selectedProperty().get().orElseThrow().id()).query().isFocused()).isTrue();
        robot.push(KeyCode.LEFT);
        assertThat(model.selectedProperty().get().orElseThrow().id()).isEqualTo("leak");
    }

    @Test
    void theTableHoldsTheSameScenesAsTheMap(FxRobot robot) {
        press(robot, "#map-shape");
        SceneTable table = robot.lookup("#scene-table").queryAs(SceneTable.class);
        assertThat(table.getItems()).extracting(scene -> scene.id()).containsExactlyInAnyOrder("leak", "supper", "repair");
        robot.interact(() -> table.getSelectionModel().select(2));
        assertThat(model.selectedProperty().get()).contains(table.getItems().get(2));
        press(robot, "#map-shape");
        assertThat(robot.lookup("#scene-table").tryQuery()).isEmpty();
    }

    @Test
    void theColumnsOfTheTableGrowWithTheText(FxRobot robot) {
        press(robot, "#map-shape");
        SceneTable table = robot.lookup("#scene-table").queryAs(SceneTable.class);
        List<Double> before = table.getColumns().stream().map(TableColumn::getPrefWidth).toList();
        robot.interact(() -> {
            Look.dress(view.getScene(), Theme.LIGHT, 2 * Look.ROOT_SIZE);
            Mounted.settle(view);
        });
        assertThat(table.getColumns()).extracting(TableColumn::getPrefWidth)
                .containsExactlyElementsOf(before.stream().map(width -> 2 * width).toList());
    }

    @Test
    void everySceneSaysItsShareOfRuns(FxRobot robot) {
        assertThat(robot.lookup("#stop-leak").query().getAccessibleText()).contains("100\u00a0% of runs");
    }

    @Test
    void aSceneShowsAllThatItsFileSaysOfIt(FxRobot robot) {
        robot.interact(() -> model.select(model.pictureProperty().get().orElseThrow().scenario().scene("leak")));
        press(robot, "#show-scene");
        List<String> shown = robot.lookup(".scene-details .paragraph").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertThat(shown).contains("Mara Okafor speaks. Place: hall. Light: morning. There: Mara Okafor, Jon Lind.", "Why: The seal had to hold by Friday.",
                "Managing here meant finding the bar that comes down late.", "In the debrief: It was theirs, and it took long.",
                "What it does to standing: Mara Okafor −2, Jon Lind +1.", "Where the room is split: What would change your mind?",
                "Listen for: Who spoke first.");
    }

    @Test
    void aBrokenFileIsSaidAndThePictureStays(FxRobot robot) throws IOException {
        Files.writeString(file, "{");
        press(robot, "#check-again");
        assertThat(robot.lookup("#examine-state").query().isVisible()).isTrue();
        assertThat(robot.lookup("#stop-leak").query().isVisible()).isTrue();
        assertThat(model.findingsProperty().get()).isNotEmpty();
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(ButtonBase.class).fire());
    }
}
