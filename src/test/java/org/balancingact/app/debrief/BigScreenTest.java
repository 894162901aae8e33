package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Clicker;
import org.balancingact.journal.FirstImpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BigScreenTest {
    /** A slide says no more. */
    private static final int MOST_WORDS = 25;

    @TempDir
    static Path folder;

    private Debriefed debriefed;
    private BigScreen screen;
    private Stage stage;

    @Start
    void open(Stage first) {
        stage = first;
        debriefed = new Debriefed(folder);
        screen = new BigScreen(debriefed.model().debrief(), () -> { });
        Mounted.open(stage, screen, 1280, 800);
        screen.shown();
    }

    @AfterEach
    void end() {
        debriefed.end();
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".big-slide").<Node>query().lookupAll("*").stream()
                .flatMap(node -> node instanceof Paragraph words ? Stream.of(words) : Stream.empty()).map(Labeled::getText).toList();
    }

    @Test
    void eachPageOfTheWalkHasASlideOfAFewWords(FxRobot robot) {
        List<String> findings = Step.WALK.stream().map(step -> {
            List<String> words = said(robot);
            assertThat(words.stream().flatMap(text -> Arrays.stream(text.split(" ")))).as(step.id()).hasSizeBetween(3, MOST_WORDS);
            robot.interact(() -> screen.clicked(Clicker.FORWARD));
            return words.get(0);
        }).toList();
        assertThat(findings).doesNotHaveDuplicates().startsWith("How did it feel?").endsWith("What will you do on Monday?");
    }

    @Test
    void arrowKeysTurnAndTheFirstAndLastStay(FxRobot robot) {
        robot.push(KeyCode.LEFT);
        assertThat(said(robot)).contains("How did it feel?");
        Step.WALK.forEach(step -> robot.push(KeyCode.RIGHT));
        assertThat(said(robot)).contains("What will you do on Monday?");
        robot.push(KeyCode.LEFT);
        assertThat(said(robot)).doesNotContain("What will you do on Monday?");
    }

    @Test
    void allOnOnePageLeadsToIt(FxRobot robot) {
        debriefed.journal().impression(debriefed.id(), FirstImpression.SKIPPED);
        robot.interact(() -> Mounted.open(stage, new DebriefScreen(debriefed.model(), "today", new SimpleBooleanProperty(true)), 1280, 800));
        robot.interact(() -> robot.lookup("#open-big").queryButton().fire());
        assertThat(debriefed.shownBig()).isOne();
    }
}
