package org.balancingact.app.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Window;
import org.balancingact.app.nav.Place;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.Takeaway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BriefingViewTest {
    @TempDir
    private Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder, 1024, 640);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void brief(FxRobot robot) {
        robot.interact(() -> node(robot, "#scenario-zero-waste-by-q3").requestFocus());
        robot.push(KeyCode.ENTER);
    }

    private RunRecord latestRun() {
        return window.context().journal().run(window.context().journal().runs(0, 1).get(0).id()).orElseThrow();
    }

    @Test
    void theButtonToBeginIsInSightInASmallWindowAndAtEveryTextSize(FxRobot robot) {
        brief(robot);
        for (int textSize : new int[] {100, 200, 80}) {
            robot.interact(() -> window.context().settings().textSizeProperty().set(textSize));
            robot.interact(() -> window.scene().getRoot().layout());
            assertThat(window.shows(node(robot, "#begin"))).as("%s %%", textSize).isTrue();
        }
    }

    @Test
    void itBeginsInTheModeAndUnderTheNameThatWereChosen(FxRobot robot) {
        brief(robot);
        robot.interact(() -> node(robot, "#mode-assess").requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(() -> node(robot, "#alias").requestFocus());
        robot.write("kim");
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#moment")).isTrue();
        assertThat(latestRun().mode()).isEqualTo(Mode.ASSESS);
        assertThat(latestRun().alias()).isEqualTo(Optional.of("kim"));
    }

    @Test
    void whatOneWantedToDoInAnotherWayComesBackInTheNextBriefing(FxRobot robot) {
        brief(robot);
        assertThat(node(robot, "#wish").isVisible()).as("nothing was written so far").isFalse();
        robot.push(KeyCode.ENTER);
        window.context().journal().takeAway(latestRun().id(), new Takeaway(Optional.empty(), Optional.of("Ask before I mend"), Optional.empty()));
        robot.interact(() -> window.context().navigator().go(Place.LIBRARY));
        brief(robot);
        if (!isThere(robot, "#briefing")) {
            robot.interact(() -> ((ButtonBase) node(robot, "#play-again")).fire());
        }
        Label wish = (Label) node(robot, "#briefing").lookup("#wish");
        assertThat(wish.isVisible()).isTrue();
        assertThat(wish.getText()).contains("Ask before I mend");
    }

    @Test
    void eachGaugeIsNamedWithItsMeaningBehindIt(FxRobot robot) {
        brief(robot);
        List<Labeled> gauges = robot.from((Node) node(robot, "#gauges")).lookup(".open-word").queryAllAs(Labeled.class).stream().toList();
        assertThat(gauges).extracting(Labeled::getText).containsExactly("Order", "Delivery", "Budget", "Direction", "Innovation", "Morale", "Trust");
        robot.interact(gauges.get(0)::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup(".card-words .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .containsExactly("People know who does what, and can rely on it.");
        assertThat(isThere(robot, "#briefing")).as("nothing began").isTrue();
    }

    @Test
    void endAndHomeScrollWhatDoesNotFit(FxRobot robot) {
        brief(robot);
        ScrollPane page = (ScrollPane) node(robot, "#briefing").lookup(".page");
        robot.push(KeyCode.END);
        assertThat(page.getVvalue()).isEqualTo(page.getVmax());
        robot.push(KeyCode.HOME);
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void theClickerReadsOnBeforeItBegins(FxRobot robot) {
        brief(robot);
        robot.interact(() -> window.context().settings().textSizeProperty().set(200));
        robot.interact(() -> window.scene().getRoot().layout());
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(isThere(robot, "#briefing")).isTrue();
        for (int more = 0; more < 10 && isThere(robot, "#briefing"); more++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(isThere(robot, "#moment")).isTrue();
    }
}
