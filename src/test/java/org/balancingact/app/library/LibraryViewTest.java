package org.balancingact.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.analysis.Policy;
import org.balancingact.app.Mounted;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.scenario.json.ScenarioCard;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {
    private static final ScenarioDocument SCENARIO = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow();

    @TempDir
    private static Path folder;
    private Journal journal;
    private LibraryView view;
    private Optional<String> visited = Optional.empty();
    private Optional<Path> chosen = Optional.empty();
    private final ObjectProperty<Optional<LocalDate>> declined = new SimpleObjectProperty<>(Optional.empty());
    private int due;

    private final class Visits implements LibraryActions {
        @Override
        public void brief(ScenarioDocument document) {
            visited = Optional.of("brief " + document.scenario().id());
        }

        @Override
        public void present(ScenarioDocument document, Set<String> endingsSeen) {
            visited = Optional.of("present " + document.scenario().id());
        }

        @Override
        public void examine(String scenarioId) {
            visited = Optional.of("examine " + scenarioId);
        }

        @Override
        public void examine(Path file) {}

        @Override
        public void importRun(Path file) {}

        @Override
        public void showRuns() {
            visited = Optional.of("runs");
        }

        @Override
        public void open(RunId run) {
            visited = Optional.of("open " + run);
        }
    }

    @Start
    void open(Stage stage) {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
        journal.deleteAll();
        view = new LibraryView(new LibraryViewModel(ShippedScenarios.cards(), () -> journal, Background.sameThread(), new Visits()),
                new PlanViewModel(() -> journal, (run, result) -> Optional.empty(), Background.sameThread(), Clock.systemUTC(), ticket -> { }, failure -> { }),
                new DueViewModel(() -> due, Background.sameThread(), Clock.systemUTC(), declined, () -> visited = Optional.of("practice")),
                Clock.systemUTC(), () -> chosen);
        Mounted.open(stage, view, 1280, 800);
        view.applyCss();
        view.shown();
    }

    @Test
    void whatComesBackInLearnIsToldInOneLineUntilOneSaysNotToday(FxRobot robot) {
        assertThat(robot.lookup("#due-line").tryQuery()).isEmpty();
        due = 4;
        robot.interact(view::shown);
        robot.interact(() -> robot.lookup("#practise-due").queryAs(Button.class).fire());
        assertThat(visited).contains("practice");
        robot.interact(() -> robot.lookup("#not-today").queryAs(Button.class).fire());
        assertThat(robot.lookup("#due-line").tryQuery()).isEmpty();
        robot.interact(view::shown);
        assertThat(robot.lookup("#due-line").tryQuery()).as("once a day at most").isEmpty();
        declined.set(Optional.of(LocalDate.now(Clock.systemUTC()).minusDays(1)));
        robot.interact(view::shown);
        assertThat(robot.lookup("#due-line").tryQuery()).isPresent();
    }

    @AfterEach
    void close() {
        Mounted.close();
        journal.close();
    }

    @Test
    void atTheFirstStartEnterBeginsWithTheShortestScenario(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(visited).contains("brief " + ShippedScenarios.cards().stream().min(Comparator.comparingInt(ScenarioCard::minutes)).orElseThrow().id());
    }

    @Test
    void enterOpensTheCardThatHasTheFocus(FxRobot robot) {
        focusFirstCard(robot);
        robot.type(KeyCode.ENTER);
        assertThat(visited).contains("brief " + ShippedScenarios.cards().get(0).id());
    }

    private static void focusFirstCard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#scenario-" + ShippedScenarios.cards().get(0).id()).query().requestFocus());
    }

    @Test
    void theArrowKeysMoveFromCardToCard(FxRobot robot) {
        focusFirstCard(robot);
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(visited).contains("brief " + ShippedScenarios.cards().get(1).id());
    }

    @Test
    void enterGoesOnWithTheRunThatWasLeft(FxRobot robot) {
        RunId run = leave();
        robot.interact(view::shown);
        robot.type(KeyCode.ENTER);
        assertThat(visited).contains("open " + run);
    }

    @Test
    void theOthersThatWereLeftAreOneButtonAwayAndTheRestInTheHistory(FxRobot robot) {
        RunId oldest = begin(1);
        RunId older = begin(2);
        begin(3);
        robot.interact(view::shown);
        assertThat(robot.lookup("#more-left").tryQuery()).isEmpty();
        List<Button> others = List.copyOf(robot.lookup(".other-left").queryAllAs(Button.class));
        assertThat(others).hasSize(2).allMatch(button -> button.getText().startsWith("Continue “Zero-Waste by Q3”"));
        robot.interact(others.get(1)::fire);
        assertThat(visited).contains("open " + oldest);
        robot.interact(others.get(0)::fire);
        assertThat(visited).contains("open " + older);

        begin(4);
        robot.interact(view::shown);
        assertThat(robot.lookup("#more-left").queryButton().getText()).isEqualTo("1 more is among your runs");
        press(robot, "#more-left");
        assertThat(visited).contains("runs");
    }

    @Test
    void aDebriefThatWaitsIsOfferedAndTellsNothingOfHowItCameOut(FxRobot robot) {
        Run over = Policy.AS_ASKED.play(SCENARIO.scenario());
        String ending = over.finish().orElseThrow().ending().title();
        RunId run = begin(1);
        Instant begun = Instant.parse("2026-03-01T10:00:00Z");
        over.choices().forEach(choice -> journal.choose(run, Pick.of(choice, begun, begun)));
        journal.finish(run, StoredFinish.of(over.finish().orElseThrow(), begun), ending);
        robot.interact(view::shown);
        assertThat(robot.lookup("#continue").queryButton().getText()).isEqualTo("Read the ending");
        journal.leaveEnding(run);
        robot.interact(view::shown);
        assertThat(robot.lookup("#continue").queryButton().getText()).isEqualTo("Go on with the debrief");
        assertThat(robot.lookup("#start-again").tryQuery()).as("there is nothing to be left behind").isEmpty();
        assertThat(robot.lookup(".stage-card .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("The story is over; its debrief waits for you")).noneMatch(text -> text.contains(ending));
        robot.type(KeyCode.ENTER);
        assertThat(visited).contains("open " + run);
        journal.leaveDebrief(run);
        robot.interact(view::shown);
        assertThat(robot.lookup("#continue").tryQuery()).isEmpty();
    }

    private RunId begin(int minute) {
        Instant begun = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * minute);
        return journal.begin(new NewRun(SCENARIO, 5, Mode.LEARN, Optional.empty(), begun));
    }

    @Test
    void theArrowKeysMoveBackToo(FxRobot robot) {
        focusFirstCard(robot);
        robot.type(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.ENTER);
        assertThat(visited).contains("brief " + ShippedScenarios.cards().get(0).id());
    }

    @Test
    void theToolsOfAuthorsStandInAPartOfTheirOwnAndOnNoCard(FxRobot robot) {
        assertThat(robot.from(robot.lookup(".scenario-card").queryAll()).lookup(".button").queryAllAs(Button.class))
                .allMatch(ScenarioCardView.class::isInstance);
        robot.type(KeyCode.E);
        assertThat(visited).as("no key of a card leads to how its story ends").isEmpty();
        for (String tool : List.of("#examine-file", "#examine-zero-waste-by-q3")) {
            assertThat(robot.lookup("#for-authors").lookup(tool).tryQuery()).as(tool).isPresent();
        }
        press(robot, "#examine-zero-waste-by-q3");
        assertThat(visited).contains("examine zero-waste-by-q3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "no scenario at all", "{\"format\": 99}", "[1, 2, 3]", "null"})
    void aBrokenFileIsNamedWithWhatIsWrongAndNothingElseHappens(String content, FxRobot robot) throws IOException {
        chosen = Optional.of(Files.writeString(folder.resolve("broken.json"), content));
        press(robot, "#open-file");
        press(robot, "#open-file");
        assertThat(robot.lookup("#findings").queryAll()).hasSize(1);
        assertThat(robot.lookup("#findings .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("broken.json can’t be played: 1 error"));
        press(robot, "#close-findings");
        assertThat(robot.lookup("#findings").tryQuery()).isEmpty();
        assertThat(visited).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamedToo(FxRobot robot) {
        chosen = Optional.of(folder.resolve("gone.json"));
        press(robot, "#open-file");
        assertThat(robot.lookup("#findings .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("gone.json"));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private RunId leave() {
        Instant begun = Instant.parse("2026-03-01T10:00:00Z");
        RunId id = journal.begin(new NewRun(SCENARIO, 5, Mode.LEARN, Optional.empty(), begun));
        Run run = Run.start(SCENARIO.scenario(), 5);
        journal.choose(id, Pick.of(run.choose(run.offered().get(0).id()).choices().get(0), begun, begun.plusSeconds(20)));
        return id;
    }
}
