package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.PageStack;
import org.balancingact.app.nav.Clicker;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Takeaway;
import org.balancingact.report.words.EndingCauses;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.OutcomeWords;
import org.balancingact.scenario.Indicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DebriefWalkTest {
    @TempDir
    static Path folder;

    private Debriefed debriefed;
    private DebriefViewModel model;
    private DebriefScreen screen;

    @Start
    void open(Stage stage) {
        debriefed = new Debriefed(folder);
        model = debriefed.model();
        screen = new DebriefScreen(model, "today", new SimpleBooleanProperty(true));
        Mounted.open(stage, screen, 1280, 800);
        screen.shown();
    }

    @AfterEach
    void close() {
        debriefed.end();
    }

    @Test
    void nothingIsShownBeforeTheFirstQuestionsAreAnsweredOrSkipped(FxRobot robot) {
        robot.interact(() -> model.open(Step.MIX));
        assertThat(model.stepProperty().get()).isEqualTo(Step.FEELING);
        assertThat(robot.lookup(".style-mark").tryQuery()).isEmpty();
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.MIX));
        assertThat(model.stepProperty().get()).isEqualTo(Step.MIX);
        assertThat(debriefed.model().stepProperty().get()).as("asked once").isEqualTo(Step.OVERVIEW);
        assertThat(debriefed.journal().run(debriefed.id()).orElseThrow().impression()).isEqualTo(FirstImpression.SKIPPED);
    }

    @Test
    void theClickerWalksThroughAllFivePages(FxRobot robot) {
        press(robot, "#skip-questions");
        List<Step> met = new ArrayList<>();
        met.add(model.stepProperty().get());
        model.stepProperty().addListener((step, before, after) -> met.add(after));
        for (int press = 0; press < 100 && model.stepProperty().get() != Step.TAKE_ALONG; press++) {
            robot.interact(() -> screen.clicked(Clicker.FORWARD));
        }
        assertThat(met).containsExactly(Step.FEELING, Step.HAPPENED, Step.ASKED, Step.WHAT_IF, Step.TAKE_ALONG);
    }

    @Test
    void allOnOnePageLeadsOnToWhatWasNotSeenAndAtLastOutOfTheDebrief(FxRobot robot) {
        press(robot, "#skip-questions");
        press(robot, "#open-overview");
        assertThat(onwards(robot)).as("the questions were asked").isEqualTo("Next: What happened");
        press(robot, "#next-step");
        assertThat(model.stepProperty().get()).isEqualTo(Step.HAPPENED);
        robot.interact(() -> model.open(Step.WHAT_IF));
        robot.interact(() -> model.open(Step.OVERVIEW));
        assertThat(onwards(robot)).as("what the moments called for comes before what else").isEqualTo("Next: What the moments called for");
        EnumSet.of(Step.ASKED, Step.TAKE_ALONG).forEach(step -> robot.interact(() -> model.open(step)));
        robot.interact(() -> model.open(Step.OVERVIEW));
        assertThat(onwards(robot)).as("nothing is taken along yet").isEqualTo("Next: What you take along");
        robot.interact(() -> model.keep(new Takeaway(Optional.of("Asking first"), Optional.empty(), Optional.empty())));
        assertThat(onwards(robot)).isEqualTo("Close the debrief");
        press(robot, "#next-step");
        assertThat(debriefed.closings()).isOne();
    }

    @Test
    void aDebriefThatIsOpenedAgainGoesOnWithWhatWasNotSeen(FxRobot robot) {
        press(robot, "#skip-questions");
        EnumSet.range(Step.HAPPENED, Step.WHAT_IF).forEach(step -> robot.interact(() -> model.open(step)));
        assertThat(debriefed.model().unseenProperty().get()).contains(Step.TAKE_ALONG);
        robot.interact(() -> model.keep(new Takeaway(Optional.empty(), Optional.of("Fewer rounds"), Optional.empty())));
        assertThat(debriefed.model().unseenProperty().get()).isEmpty();
    }

    @Test
    void aDebriefIsTakenUpAtThePageThatWasOpen(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.WHY));
        DebriefViewModel again = debriefed.model();
        debriefed.journal().debriefPage(debriefed.id()).ifPresent(again::takeUp);
        assertThat(again.stepProperty().get()).isEqualTo(Step.WHY);
        again.open(Step.OVERVIEW);
        assertThat(again.unseenProperty().get()).contains(Step.ASKED);
    }

    @Test
    void fromAllOnOnePageTheClickerPassesOverWhatWasSeen(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.HAPPENED));
        robot.interact(() -> model.open(Step.OVERVIEW));
        for (int press = 0; press < 20 && model.stepProperty().get() == Step.OVERVIEW; press++) {
            robot.interact(() -> screen.clicked(Clicker.FORWARD));
        }
        assertThat(model.stepProperty().get()).isEqualTo(Step.ASKED);
    }

    @Test
    void whatStandsBehindAPageIsOneButtonAwayAndLeadsBackAndOn(FxRobot robot) {
        press(robot, "#skip-questions");
        for (Step behind : EnumSet.of(Step.WHY, Step.MIX, Step.AMOUNTS, Step.ALL_RUNS)) {
            robot.interact(() -> model.open(behind.page()));
            pressBelow("#open-" + behind.id(), robot);
            assertThat(model.stepProperty().get()).isEqualTo(behind);
            pressBelow("#back-to-page", robot);
            assertThat(model.stepProperty().get()).isEqualTo(behind.page());
            robot.interact(() -> model.open(behind));
            pressBelow("#next-step", robot);
            assertThat(model.stepProperty().get()).isEqualTo(behind.page().next().orElseThrow());
        }
    }

    private void pressBelow(String selector, FxRobot robot) {
        robot.interact(() -> ((ButtonBase) ((BorderPane) screen.view()).getBottom().lookup(selector)).fire());
    }

    @Test
    void wordsOpenWhereTheyStandAndLeadToTheUnitThatSaysMore(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.ASKED));
        Button word = robot.from(robot.lookup("#asked").queryAll()).lookup(".open-word").queryAs(Button.class);
        robot.interact(word::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(texts(robot, ".card-words .label")).isNotEmpty();
        robot.interact(() -> robot.lookup("#word-more").queryAs(Button.class).fire());
        assertThat(debriefed.read()).hasSize(1);
    }

    @Test
    void bothWordsAreDefinedBeforeOneGuesses(FxRobot robot) {
        assertThat(texts(robot, ".two-words .label")).anyMatch(text -> text.startsWith("managing: Keeping")).anyMatch(text -> text.startsWith("leading: Showing"));
    }

    @Test
    void aRowOpensWithWhatThereIsToSayOfItsDecisionAndClosesByEscape(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.ASKED));
        CountedChoice first = model.debrief().tally().choices().get(0);
        press(robot, "#asked #moment-1");
        assertThat(texts(robot, "#asked #moment-detail-1 .label")).contains(first.choice().why());
        press(robot, "#asked #read-1");
        assertThat(texts(robot, "#asked #moment-detail-1 .label").stream().filter(text -> text.contains("Henrik has printed the survey"))).hasSize(1);
        press(robot, "#asked #read-1");
        assertThat(texts(robot, "#asked #moment-detail-1 .label")).noneMatch(text -> text.contains("Henrik has printed the survey"));
        robot.interact(screen::escaped);
        assertThat(robot.lookup("#asked #moment-detail-1").tryQuery()).isEmpty();
        assertThat(debriefed.closings()).isZero();
    }

    private String onwards(FxRobot robot) {
        return ((Button) ((BorderPane) screen.view()).getBottom().lookup("#next-step")).getText();
    }

    @Test
    void thePagesMadeAheadLeadToThePageThatFollowsThem(FxRobot robot) throws TimeoutException {
        press(robot, "#skip-questions");
        BorderPane view = (BorderPane) screen.view();
        PageStack pages = (PageStack) view.getCenter();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> pages.getChildren().size() > Step.WALK.size());
        Map<Step, String> following = Map.of(Step.HAPPENED, "What the moments called for", Step.WHY, "What the moments called for",
                Step.ASKED, "What else could have been", Step.MIX, "What else could have been", Step.AMOUNTS, "What else could have been",
                Step.WHAT_IF, "What you take along");
        following.forEach((step, next) -> {
            robot.interact(() -> model.open(step));
            assertThat(((Button) view.getBottom().lookup("#next-step")).getText()).as(step.name()).isEqualTo("Next: " + next);
        });
    }

    @Test
    void theWayOnStandsAtOnePlaceWhateverThePageHolds(FxRobot robot) {
        press(robot, "#skip-questions");
        Set<Point2D> places = new HashSet<>();
        for (Step step : EnumSet.of(Step.HAPPENED, Step.WHY, Step.ASKED, Step.MIX, Step.AMOUNTS, Step.WHAT_IF, Step.ALL_RUNS, Step.OVERVIEW)) {
            robot.interact(() -> {
                model.open(step);
                Mounted.settle((Parent) screen.view());
                Bounds place = robot.lookup("#next-step").query().getLayoutBounds();
                places.add(robot.lookup("#next-step").query().localToScene(place.getMaxX(), place.getMaxY()));
            });
        }
        assertThat(places).hasSize(1);
    }

    @Test
    void theSwappedOutcomesAreThoseOfTheSwappedRunAndABranchBeginsAtTheSwap(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.WHAT_IF));
        Leverage most = model.debrief().leverage().get(0);
        assertThat(robot.lookup("#pair-trust").queryAll()).as("behind a button").isEmpty();
        press(robot, "#all-pairs");
        for (Indicator indicator : Indicator.values()) {
            assertThat(robot.lookup("#pair-" + indicator.id()).queryAs(Label.class).getText()).isEqualTo(
                    OutcomeWords.of(model.debrief().run().scenario(), indicator, model.debrief().finish().outcome().get(indicator)) + " → "
                            + OutcomeWords.of(model.debrief().run().scenario(), indicator,
                                    most.swaps().get(0).swapped().finish().orElseThrow().outcome().get(indicator)));
        }
        press(robot, "#play-on");
        assertThat(debriefed.branches().get(0).optionIds())
                .isEqualTo(most.swaps().get(0).swapped().optionIds().subList(0, most.choice().number()));
    }

    @Test
    void effectsShowBelowThePlotWithoutMovingItAndCausesBelowThat(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.HAPPENED));
        for (String way : List.of("#way-0", "#way-1")) {
            robot.interact(() -> robot.from(robot.lookup("#happened").queryAll()).lookup(way).queryAs(ToggleButton.class).fire());
            for (Node mark : robot.from(robot.lookup("#happened .timeline").queryAll()).lookup(".decision-mark").queryAllAs(DecisionMark.class)) {
                Bounds before = place(mark);
                Bounds plot = place(mark.getParent());
                robot.clickOn(mark);
                assertThat(texts(robot, "#effects .label")).anyMatch(text -> text.startsWith("Order ")).anyMatch(text -> text.startsWith("Trust "));
                assertThat(place(mark)).isEqualTo(before);
                assertThat(place(mark.getParent())).as("the plot").isEqualTo(plot);
                press(robot, "#more-causes");
                assertThat(place(robot.lookup("#causes").query()).intersects(place(mark))).as("the causes cover it").isFalse();
                robot.push(KeyCode.SPACE);
                assertThat(robot.lookup("#causes").tryQuery()).isEmpty();
                assertThat(mark.getParent().isFocused()).isTrue();
            }
        }
    }

    @Test
    void whereNothingCanBePickedNoStripSaysSo(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.HAPPENED));
        for (int way = 0; way < 3; way++) {
            String form = "#way-" + way;
            robot.interact(() -> robot.from(robot.lookup("#happened").queryAll()).lookup(form).queryAs(ToggleButton.class).fire());
            assertThat(robot.lookup("#effects").query().isVisible()).as(form).isEqualTo(way < 2);
        }
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theEndingCanBeAskedWhyAndTheFocusComesBack(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.OVERVIEW));
        Node why = robot.lookup("#why-ending").query();
        robot.interact(why::requestFocus);
        robot.push(KeyCode.SPACE);
        Indicator first = EndingWords.indicators(model.debrief().run()).get(0);
        assertThat(texts(robot, "#causes .label")).contains(EndingCauses.outcome(model.debrief(), first).heading());
        press(robot, "#close-causes");
        assertThat(why.isFocused()).isTrue();
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(ButtonBase.class).fire());
    }
}
