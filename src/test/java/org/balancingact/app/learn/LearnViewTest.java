package org.balancingact.app.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.isThere;
import static org.balancingact.app.Window.node;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.analysis.Policy;
import org.balancingact.app.Window;
import org.balancingact.app.nav.Place;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Practised;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A unit is found, read and practised, by mouse and by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class LearnViewTest {
    /** The first unit asks that many questions. */
    private static final int QUESTIONS = 10;
    /** Each comes twice at most. */
    private static final int MOST_PAGES = 2 * QUESTIONS;

    @TempDir
    private static Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder);
        window.context().journal().forgetPractice();
        window.context().settings().textSizeProperty().set(100);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void toLearn(FxRobot robot) {
        robot.interact(() -> window.context().navigator().go(Place.LEARN));
    }

    private List<Practised> practised() {
        return window.context().journal().practised();
    }

    /** All words of what fits the selector. */
    private static String words(FxRobot robot, String selector) {
        return Window.<Node>node(robot, selector).lookupAll("*").stream().flatMap(node -> node instanceof Labeled labeled ? Stream.of(labeled.getText()) : Stream.of())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isAsking(FxRobot robot) {
        return ((Labeled) node(robot, "#practice-main")).getText().equals("Answer");
    }

    @Test
    void aUnitIsReadAndPractisedByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> node(robot, "#place-learn").requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(node(robot, "#learn-next").isFocused()).as("the one thing to do next").isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(isThere(robot, "#unit")).isTrue();
        robot.push(KeyCode.ENTER);

        int pages = 0;
        while (!isThere(robot, "#practice-end") && pages < MOST_PAGES) {
            robot.push(KeyCode.DIGIT1);
            if (isThere(robot, "#answers-2")) {
                robot.push(KeyCode.DIGIT2);
            }
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.ENTER);
            pages++;
        }

        long known = practised().stream().filter(Practised::right).count();
        assertThat(practised()).hasSize(QUESTIONS);
        assertThat(pages).as("what was not known came once more").isEqualTo(QUESTIONS + (int) (QUESTIONS - known));
        assertThat(words(robot, "#practice-end")).contains("You knew " + known + " of " + QUESTIONS + ".")
                .contains((QUESTIONS - known) + " come back tomorrow.");
        robot.push(KeyCode.ENTER);
        assertThat(words(robot, "#unit-1")).contains("practised");
        assertThat(words(robot, "#unit-2")).contains("new");
    }

    @Test
    void aUnitIsReadAndPractisedByMouseAlone(FxRobot robot) {
        robot.clickOn("#place-learn");
        robot.clickOn("#unit-1");
        robot.clickOn("#practise-unit");
        robot.clickOn("#answers-1 .answer");
        assertThat(practised()).as("a pick confirms nothing").isEmpty();
        assertThat(words(robot, "#practice .footer")).contains("Keys 1 to ");
        robot.clickOn("#practice-main");
        assertThat(words(robot, "#practice .footer")).as("digits do nothing more").contains("Enter goes on.").doesNotContain("Keys");
        assertThat(practised()).hasSize(1);
        assertThat(words(robot, "#answers-1")).as("the right answer is marked with a word").contains("here");
        robot.clickOn("#practice-main");
        assertThat(isAsking(robot)).isTrue();
        robot.clickOn("#stop-practice");
        assertThat(isThere(robot, "#learn")).isTrue();
        assertThat(words(robot, "#unit-1")).as("begun, and not all of it practised").contains("read");
    }

    @Test
    void anAnswerWithoutAPickSaysSoAndTakesNothing(FxRobot robot) {
        toLearn(robot);
        robot.clickOn("#unit-1");
        robot.push(KeyCode.ENTER);
        robot.clickOn("#practice-main");
        assertThat(words(robot, "#practice")).contains("Pick one");
        assertThat(practised()).isEmpty();
        assertThat(isAsking(robot)).isTrue();
    }

    @Test
    void escapeLeavesPracticeAndWhatWasAnsweredIsKept(FxRobot robot) {
        toLearn(robot);
        robot.clickOn("#unit-2");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT1);
        if (isThere(robot, "#answers-2")) {
            robot.push(KeyCode.DIGIT1);
        }
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, "#learn")).isTrue();
        assertThat(practised()).hasSize(1);
    }

    @Test
    void aWordInTheTextOpensItsMeaningWhereItStandsAndEscapeClosesThatAlone(FxRobot robot) {
        toLearn(robot);
        robot.clickOn("#unit-1");
        Labeled word = node(robot, ".open-word");
        assertThat(word.getText()).isEqualTo("Managing");
        assertThat(word.getAccessibleText()).isEqualTo("Managing, what is this?");
        robot.interact(word::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(words(robot, ".card-words")).contains("Keeping a complicated thing running").contains("Read more: unit 1");
        assertThat(word.getAccessibleText()).contains("Keeping a complicated thing running");
        robot.push(KeyCode.ESCAPE);
        assertThat(isThere(robot, ".card-words")).isFalse();
        assertThat(isThere(robot, "#unit")).isTrue();
        assertThat(word.isFocused()).isTrue();
    }

    @Test
    void aWordLeadsToItsUnitAlsoWhereTheListOfUnitsWasNeverSeen(FxRobot robot) {
        robot.push(KeyCode.F1);
        robot.interact(() -> ((ButtonBase) node(robot, "#word-managing")).fire());
        Node read = node(robot, "#unit");
        robot.interact(() -> ((ButtonBase) node(robot, ".open-word")).fire());
        robot.interact(() -> ((ButtonBase) node(robot, "#word-more")).fire());
        assertThat((Node) node(robot, "#unit")).isNotSameAs(read);
    }

    @Test
    void laterLeavesTheUnitAsReadAndTheNextTimeItIsOffered(FxRobot robot) {
        toLearn(robot);
        robot.clickOn("#unit-1");
        robot.clickOn("#later");
        assertThat(words(robot, "#unit-1")).contains("read");
        assertThat(((Labeled) node(robot, "#learn-next")).getText()).isEqualTo("Go on with unit 1");
    }

    /** A run of one's own, over and not asked about yet. */
    private RunId played() {
        ScenarioDocument document = ShippedScenarios.read("zero-waste-by-q3").flatMap(Reading::document).orElseThrow();
        Run run = Policy.AS_ASKED.play(document.scenario());
        Journal journal = window.context().journal();
        RunId id = journal.begin(new NewRun(document, run.seed(), Mode.LEARN, Optional.empty(), Instant.EPOCH));
        run.choices().forEach(choice -> journal.choose(id, Pick.of(choice, Instant.EPOCH, Instant.EPOCH)));
        Finish finish = run.finish().orElseThrow();
        journal.finish(id, StoredFinish.of(finish, Instant.EPOCH), finish.ending().title());
        return id;
    }

    @Test
    void aUnitNamesAMomentOfOnesOwnThatItExplainsOnceItsDebriefWasOpened(FxRobot robot) {
        window.context().journal().deleteAll();
        RunId run = played();
        toLearn(robot);
        robot.clickOn("#unit-3");
        assertThat(isThere(robot, "#look-at-it")).as("nothing is told before the debrief").isFalse();
        robot.clickOn("#later");
        window.context().journal().impression(run, FirstImpression.SKIPPED);
        robot.clickOn("#unit-3");
        assertThat(words(robot, "#unit")).contains("In “Zero-Waste by Q3” you met this in week");
        robot.interact(() -> ((ButtonBase) node(robot, "#look-at-it")).fire());
        assertThat(isThere(robot, "#debrief")).isTrue();
    }

    @Test
    void allWordsAndAllSourcesAreThereToRead(FxRobot robot) {
        toLearn(robot);
        robot.clickOn("#learn-words");
        assertThat(words(robot, "#words")).contains("leader-manager").contains("on balance");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#learn-sources");
        assertThat(words(robot, "#sources")).contains("Mintzberg");
    }
}
