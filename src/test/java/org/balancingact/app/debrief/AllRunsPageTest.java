package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.Steps;
import org.balancingact.app.Ticking;
import org.balancingact.app.task.Background;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.JournalException;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AllRunsPageTest {
    private static final Duration LONG = Duration.ofSeconds(1);

    @TempDir
    static Path folder;

    private final Steps steps = new Steps();
    private final Ticking clock = new Ticking(Instant.EPOCH);
    private Supplier<Optional<Survey>> known = Optional::empty;
    private Debriefed debriefed;
    private DebriefViewModel model;

    @Start
    void open(Stage stage) {
        debriefed = new Debriefed(folder);
        Background background = Background.by(steps);
        model = debriefed.model(new AllRuns(Film.document().scenario(), () -> known.get(), background, background, clock));
        model.reveal(FirstImpression.SKIPPED);
        DebriefScreen screen = new DebriefScreen(model, "today", new SimpleBooleanProperty(true));
        Mounted.open(stage, screen, 1280, 800);
    }

    @AfterEach
    void close() {
        debriefed.end();
    }

    @Test
    void aQuickCountIsNotToldOfALongOneHasAStop(FxRobot robot) {
        open(robot);
        robot.interact(steps::next);
        robot.interact(steps::next);
        assertThat(robot.lookup("#counting").query().isVisible()).as("at once").isFalse();
        clock.pass(LONG);
        robot.interact(steps::next);
        assertThat(robot.lookup("#counting").query().isVisible()).isTrue();
        assertThat(texts(robot, "#counting")).anyMatch(text -> text.contains("200 of 2,000"));
    }

    @Test
    void aStoppedCountKeepsItsEstimateAndCanBeTakenUp(FxRobot robot) {
        open(robot);
        robot.interact(steps::next);
        robot.interact(steps::next);
        robot.interact(() -> robot.lookup("#stop-counting").queryAs(Button.class).fire());
        robot.interact(steps::rest);
        assertThat(texts(robot, "#all-runs")).anyMatch(text -> text.startsWith("Estimated from 100 stories picked at random"));
        assertThat(percents(robot)).as("each share beside its interval").isNotEmpty().allMatch(text -> text.contains(" to "));
        robot.interact(() -> robot.lookup("#count-all").queryAs(Button.class).fire());
        robot.interact(steps::rest);
        assertThat(texts(robot, "#all-runs")).anyMatch(text -> text.startsWith("Counted: all "));
        assertThat(percents(robot)).isNotEmpty().noneMatch(text -> text.contains(" to "));
        assertThat(robot.lookup("#counting").query().isVisible()).isFalse();
    }

    @Test
    void aFailureIsToldAndAnotherTryIsOneKeyAway(FxRobot robot) {
        known = () -> {
            throw new JournalException("The count is torn.");
        };
        open(robot);
        robot.interact(steps::rest);
        assertThat(texts(robot, "#all-runs")).anyMatch(text -> text.contains("The count is torn."));
        robot.interact(() -> robot.lookup("#count-again").queryAs(Button.class).fire());
        robot.interact(steps::rest);
        assertThat(texts(robot, "#all-runs")).anyMatch(text -> text.startsWith("Counted: all "))
                .noneMatch(text -> text.contains("The count is torn."));
    }

    @Test
    void thisRunAndTheTwoPlainWaysStandAtTheirEndings(FxRobot robot) {
        open(robot);
        robot.interact(steps::rest);
        assertThat(texts(robot, "#all-runs")).contains("this run", "only led", "only managed");
    }

    @Test
    void onlyTheEndingsThatWereMetAreNamed(FxRobot robot) {
        open(robot);
        robot.interact(steps::rest);
        List<Ending> endings = Film.document().scenario().endings();
        Ending own = model.debrief().finish().ending();
        assertThat(texts(robot, "#all-runs")).contains(own.title());
        assertThat(texts(robot, "#all-runs")).filteredOn("An ending you have not met"::equals).hasSize(endings.size() - 1);
        endings.stream().filter(ending -> !ending.equals(own))
                .forEach(other -> assertThat(texts(robot, "#all-runs")).noneMatch(text -> text.contains(other.title())));
    }

    @Test
    void theSharesOfTheEndingsAddUp(FxRobot robot) {
        open(robot);
        robot.interact(steps::rest);
        assertThat(percents(robot).stream().filter(text -> text.matches("\\d+\\.\\d\u00a0%"))
                .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", ""))).sum()).as("tenths of a per cent").isEqualTo(1000);
    }

    @Test
    void theOutcomesCausesAreOneKeyAway(FxRobot robot) {
        open(robot);
        robot.interact(steps::rest);
        robot.interact(() -> robot.from(robot.lookup("#outcomes").queryAll()).lookup("#way-4").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#why-outcome").queryAs(Button.class).fire());
        assertThat(model.stepProperty().get()).isEqualTo(Step.WHY);
        assertThat(model.whyProperty().get()).isEqualTo(Indicator.INNOVATION);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> model.open(Step.ALL_RUNS));
    }

    private static List<String> percents(FxRobot robot) {
        return texts(robot, "#all-runs").stream().filter(text -> text.contains("\u00a0%") && !text.startsWith("Estimated") && !text.endsWith("your ending")).toList();
    }

    /** All words on the screen within a part of it. */
    private static List<String> texts(FxRobot robot, String part) {
        Node node = robot.lookup(part).query();
        Stream<String> labels = node.lookupAll(".label").stream().filter(Labeled.class::isInstance).map(label -> ((Labeled) label).getText());
        return Stream.concat(labels, node.lookupAll(".words-flow").stream().map(AllRunsPageTest::sentence)).toList();
    }

    /** A sentence of which words open: it is made of pieces. */
    private static String sentence(Node flow) {
        return ((TextFlow) flow).getChildren().stream().map(piece -> piece instanceof Text text ? text.getText() : ((Labeled) piece.lookup(".button")).getText())
                .collect(Collectors.joining());
    }
}
