package org.balancingact.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.app.nav.Clicker;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Wished;
import org.balancingact.report.PracticeWish;
import org.balancingact.report.Suggestion;
import org.balancingact.scenario.Style;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The questions of the first step and of the last, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class QuestionsTest {
    @TempDir
    static Path folder;

    private Debriefed debriefed;
    private DebriefViewModel model;
    private DebriefScreen screen;
    private Stage stage;

    @Start
    void open(Stage first) {
        stage = first;
        debriefed = new Debriefed(folder);
        show(800);
    }

    private void show(int height) {
        model = debriefed.model();
        screen = new DebriefScreen(model, "today", new SimpleBooleanProperty(true));
        Mounted.open(stage, screen, 1280, height);
        screen.shown();
    }

    @AfterEach
    void close() {
        debriefed.end();
    }

    @Test
    void oneQuestionIsAskedAtATimeAndItsAnswerStandsAboveAndCanBeChanged(FxRobot robot) {
        assertThat(robot.lookup("#moves-0").tryQuery()).isEmpty();
        assertThat(robot.lookup(".footer #answer").tryQuery()).as("the ways on stand where they stand on each page").isPresent();
        robot.write("tense").type(KeyCode.ENTER);
        assertThat(texts(robot, "#feeling")).contains("tense").contains("Question\u00a02 of 3");
        assertThat(robot.lookup("#feeling-word").tryQuery()).isEmpty();
        press(robot, "#change-feeling-word");
        assertThat(robot.lookup("#moves-0").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("calm").type(KeyCode.ENTER);
        assertThat(texts(robot, "#feeling")).contains("calm").contains("Question\u00a02 of 3");
        press(robot, "#moves-4");
        press(robot, "#answer");
        press(robot, "#tag-1-manager");
        press(robot, "#answer");
        assertThat(debriefed.journal().run(debriefed.id()).orElseThrow().impression())
                .isEqualTo(new FirstImpression(Optional.of("calm"), OptionalInt.of(4)));
        assertThat(model.thoughts().tags()).containsEntry(1, Style.MANAGER);
        assertThat(robot.lookup(".guess-dot.thought").queryAll()).as("what was thought, a circle a decision").hasSize(4);
        assertThat(robot.lookup(".guess-dot.led").queryAll()).hasSize(4);
        assertThat(robot.lookup(".guess-dot").queryAll()).hasSize(12);
        assertThat(texts(robot, "#reveal")).contains("You led in 4 of 6. You thought so.", "you said managing");
    }

    @Test
    void theFocusGoesDownThePageFromTheStepsToTheWaysOn(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.HAPPENED));
        robot.interact(() -> robot.lookup("#step-happened").query().requestFocus());
        boolean content = false;
        for (int press = 0; press < 40 && !robot.lookup("#open-why").query().isFocused(); press++) {
            robot.push(KeyCode.TAB);
            content = content || robot.lookup("#timeline").query().isFocused();
        }
        assertThat(content).as("the lines come between").isTrue();
    }

    @Test
    void enterOnTheNumberThatIsChosenGoesOn(FxRobot robot) {
        robot.write("4 of 5").type(KeyCode.ENTER).type(KeyCode.DIGIT4).type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(robot.lookup("#moves-4").tryQuery()).isEmpty();
        assertThat(robot.lookup("#change-leader-moves").tryQuery()).isPresent();
    }

    @Test
    void howManyMovesIsAnsweredByADigit(FxRobot robot) {
        robot.write("4 of 5").type(KeyCode.ENTER).type(KeyCode.DIGIT4);
        press(robot, "#answer");
        press(robot, "#answer");
        assertThat(debriefed.journal().run(debriefed.id()).orElseThrow().impression())
                .isEqualTo(new FirstImpression(Optional.of("4 of 5"), OptionalInt.of(4)));
    }

    @Test
    void aSkippedAnswerIsLeftOpenEvenIfSomethingWasWritten(FxRobot robot) {
        robot.write("tense");
        press(robot, "#skip-question");
        assertThat(texts(robot, "#feeling")).contains("Left open").doesNotContain("tense");
        press(robot, "#skip-question");
        press(robot, "#skip-question");
        assertThat(debriefed.journal().run(debriefed.id()).orElseThrow().impression()).isEqualTo(FirstImpression.SKIPPED);
        assertThat(model.revealedProperty().get()).isTrue();
    }

    @Test
    void theClickerPassesTheQuestionsOneByOne(FxRobot robot) {
        for (int question = 1; question <= 3; question++) {
            assertThat(model.revealedProperty().get()).isFalse();
            assertThat(texts(robot, "#feeling")).contains("Question\u00a0%s of 3".formatted(question));
            robot.interact(() -> screen.clicked(Clicker.FORWARD));
        }
        assertThat(model.revealedProperty().get()).isTrue();
    }

    @Test
    void eachAnswerIsKeptWhenItIsGivenAndThePlanComesBackOnItsDay(FxRobot robot) {
        takeAlong(robot);
        robot.write("asking first").type(KeyCode.ENTER);
        assertThat(kept().worked()).contains("asking first");
        assertThat(kept().plan()).isEmpty();
        press(robot, "#skip-question");
        robot.write("a date slips").type(KeyCode.ENTER).write("say it the same day").type(KeyCode.ENTER);
        assertThat(robot.lookup("#due").query().isFocused()).isTrue();
        robot.type(KeyCode.UP, KeyCode.ENTER);
        assertThat(kept().plan()).contains(
                new Plan("a date slips", "say it the same day", Debriefed.TODAY.plusDays(15), Optional.empty()));
        assertThat(robot.lookup("#close-walk").query().isFocused()).isTrue();
        assertThat(debriefed.journal().plansDue(Debriefed.TODAY.plusDays(14))).noneMatch(due -> due.run().equals(debriefed.id()));
        assertThat(debriefed.journal().plansDue(Debriefed.TODAY.plusDays(15))).anyMatch(due -> due.run().equals(debriefed.id()));
    }

    @Test
    void aDayMayBeTypedAndTakenByEnter(FxRobot robot) {
        takeAlong(robot);
        press(robot, "#answer");
        press(robot, "#answer");
        robot.write("a date slips").type(KeyCode.ENTER).write("say so").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#due").queryAs(DatePicker.class).getEditor().selectAll());
        robot.write(Debriefed.TODAY.plusDays(3).toString()).type(KeyCode.ENTER);
        assertThat(kept().plan().orElseThrow().due()).isEqualTo(Debriefed.TODAY.plusDays(3));
    }

    private void askForTheDay(FxRobot robot, String typed) {
        takeAlong(robot);
        press(robot, "#answer");
        press(robot, "#answer");
        robot.write("a date slips").type(KeyCode.ENTER).write("say so").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#due").queryAs(DatePicker.class).getEditor().setText(typed));
    }

    @Test
    void aDayIsTakenInTheUsualSpellings(FxRobot robot) {
        askForTheDay(robot, "sept. 3rd, 2127");
        robot.type(KeyCode.ENTER);
        assertThat(kept().plan().orElseThrow().due()).isEqualTo("2127-09-03");
    }

    @Test
    void whatIsNoDayIsToldAndNothingIsKept(FxRobot robot) {
        askForTheDay(robot, "31 Feb 2127");
        Plan before = kept().plan().orElseThrow();
        robot.type(KeyCode.ENTER);
        assertThat(texts(robot, "#take-along")).anyMatch(text -> text.startsWith("“31 Feb 2127” is not a day from today on."));
        assertThat(robot.lookup("#due").query().isFocused()).isTrue();
        assertThat(kept().plan()).contains(before);
    }

    @Test
    void whatIsNoDayIsToldToWhoGoesOnByMouse(FxRobot robot) {
        askForTheDay(robot, "soon");
        robot.interact(() -> robot.lookup("#answer").query().requestFocus());
        press(robot, "#answer");
        assertThat(texts(robot, "#take-along")).anyMatch(text -> text.startsWith("“soon” is not a day from today on."));
        assertThat(robot.lookup("#close-walk").tryQuery()).isEmpty();
    }

    @Test
    void halfAPlanIsNotTakenAndSaysWhatIsMissing(FxRobot robot) {
        takeAlong(robot);
        press(robot, "#answer");
        press(robot, "#answer");
        robot.write("a date slips");
        press(robot, "#answer");
        assertThat(texts(robot, "#take-along")).containsSubsequence("A plan needs both: if, and then.", "Up to 400 characters");
        assertThat(robot.lookup("#action").query().isFocused()).isTrue();
        assertThat(kept().plan()).isEmpty();
    }

    @Test
    void withoutAPlanNoDayIsAskedFor(FxRobot robot) {
        takeAlong(robot);
        press(robot, "#answer");
        press(robot, "#answer");
        press(robot, "#answer");
        assertThat(robot.lookup("#due").tryQuery()).isEmpty();
        assertThat(robot.lookup("#close-walk").query().isFocused()).isTrue();
    }

    @Test
    void aSentenceHasThreeLinesWhichTabLeaves(FxRobot robot) {
        takeAlong(robot);
        TextArea field = robot.lookup("#worked").queryAs(TextArea.class);
        assertThat(field.getPrefRowCount()).isEqualTo(3);
        assertThat(field.isWrapText()).isTrue();
        robot.write("asking first").type(KeyCode.TAB);
        assertThat(field.isFocused()).isFalse();
        assertThat(field.getText()).isEqualTo("asking first");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void whoHasTypedSomethingIsAskedBeforeTheDebriefIsLeft(FxRobot robot) {
        takeAlong(robot);
        robot.write("asking first").type(KeyCode.ESCAPE);
        robot.interact(screen::escaped);
        assertThat(debriefed.closings()).isZero();
        assertThat(robot.lookup("#stay").query().isFocused()).isTrue();
        robot.interact(screen::escaped);
        assertThat(robot.lookup("#stay").tryQuery()).as("another Escape stays").isEmpty();
        assertThat(robot.lookup("#worked").query().isFocused()).isTrue();
        robot.interact(screen::escaped);
        press(robot, "#leave");
        assertThat(debriefed.closings()).isOne();
    }

    @Test
    void whoHasTypedNothingLeavesAtOnce(FxRobot robot) {
        robot.interact(screen::escaped);
        assertThat(debriefed.closings()).isOne();
    }

    @Test
    void whatIsAskedAboutIsSeenBesideTheQuestions(FxRobot robot) {
        assertThat(texts(robot, "#feeling")).isNotEmpty();
        assertThat(robot.lookup(".moment-picture > .ending-frame").queryAll()).hasSize(1);
        takeAlong(robot);
        assertThat(robot.lookup(".moment-picture > .stage-art").queryAll()).as("the two that mattered most").hasSize(2);
    }

    @Test
    void whoIsDoneIsToldWhatToTryNextAndIsLedToTheStoryForIt(FxRobot robot) {
        takeAlong(robot);
        press(robot, "#answer");
        robot.write("ask first").type(KeyCode.ENTER);
        press(robot, "#answer");
        assertThat(texts(robot, "#wishes")).as("never asked about what was not told").doesNotContain("Did you try it?").contains("“ask first”");
        assertThat(debriefed.journal().wished(debriefed.id())).as("nothing unless it is chosen").isEqualTo(Wished.NOTHING);
        press(robot, "#wish-own");
        assertThat(debriefed.journal().wished(debriefed.id()).choice()).hasValueSatisfying(choice -> assertThat(choice.wish()).isEqualTo("own"));
        press(robot, "#play-suggested");
        assertThat(debriefed.briefed()).hasSize(1);
    }

    @Test
    void whoWasRemindedOfAWishIsAskedWhetherItWasTried(FxRobot robot) {
        PracticeWish told = new PracticeWish.Own("ask first");
        WishPart part = new WishPart(new Suggestion(Optional.of(told), Wished.NOTHING, List.of(), Optional.empty()), model.notes(), () -> { });
        robot.interact(() -> ((RadioButton) part.lookup("#tried-partly")).fire());
        assertThat(debriefed.journal().wished(debriefed.id()).tried()).contains(Plan.Result.PARTLY);
    }

    @Test
    void whatWasTakenAlongStandsThereWhenTheDebriefIsOpenedAgain(FxRobot robot) {
        model.reveal(FirstImpression.SKIPPED);
        Plan done = new Plan("a date slips", "say it", Debriefed.TODAY, Optional.of(new Plan.Answer(Plan.Result.PARTLY, Debriefed.TODAY)));
        debriefed.journal().takeAway(debriefed.id(), new Takeaway(Optional.of("asking first"), Optional.empty(), Optional.of(done)));
        robot.interact(() -> show(800));
        robot.interact(() -> model.open(Step.TAKE_ALONG));
        assertThat(texts(robot, "#take-along")).contains("asking first", "Left open", "If a date slips, then I say it.");
        press(robot, "#change-change");
        robot.write("less mail").type(KeyCode.ENTER);
        assertThat(kept().plan()).as("the same plan keeps its answer").contains(done);
        press(robot, "#change-day");
        robot.type(KeyCode.UP);
        press(robot, "#answer");
        assertThat(kept().plan().orElseThrow().answer()).as("another day asks anew").isEmpty();
    }

    @Test
    void inALowWindowTheQuestionIsInSight(FxRobot robot) {
        robot.interact(() -> show(420));
        takeAlong(robot);
        press(robot, "#answer");
        press(robot, "#answer");
        Node action = robot.lookup("#action").query();
        assertThat(action.localToScene(action.getBoundsInLocal()).getMaxY()).isLessThan(stage.getScene().getHeight());
        robot.write("a date slips").type(KeyCode.ENTER).write("say it").type(KeyCode.ENTER);
        Node answer = robot.lookup("#answer").query();
        assertThat(answer.localToScene(answer.getBoundsInLocal()).getMaxY()).isLessThan(stage.getScene().getHeight());
    }

    @Test
    void whatIsTypedIsThereAgainHoweverTheDebriefIsLeft(FxRobot robot) {
        robot.write("tense");
        leaveAndComeBack(robot);
        assertThat(robot.lookup("#feeling-word").queryTextInputControl().getText()).isEqualTo("tense");
        assertThat(model.revealedProperty().get()).as("a word that was only typed reveals nothing").isFalse();
        robot.type(KeyCode.ENTER);
        press(robot, "#moves-4");
        leaveAndComeBack(robot);
        takeAlong(robot);
        assertThat(debriefed.journal().run(debriefed.id()).orElseThrow().impression())
                .isEqualTo(new FirstImpression(Optional.of("tense"), OptionalInt.of(4)));
        assertThat(debriefed.journal().drafts(debriefed.id())).isEmpty();

        robot.write("asking first");
        leaveAndComeBack(robot);
        assertThat(kept().worked()).contains("asking first");
        robot.interact(() -> model.open(Step.TAKE_ALONG));
        press(robot, "#change-plan");
        robot.write("a date slips");
        leaveAndComeBack(robot);
        robot.interact(() -> model.open(Step.TAKE_ALONG));
        assertThat(kept().plan()).as("half a plan is none").isEmpty();
        assertThat(robot.lookup("#situation").queryTextInputControl().getText()).isEqualTo("a date slips");
        robot.write("say so");
        leaveAndComeBack(robot);
        assertThat(kept().plan().orElseThrow().action()).isEqualTo("say so");
        assertThat(debriefed.journal().drafts(debriefed.id())).isEmpty();
    }

    @Test
    void anAnswerIsKeptWhenItIsGivenNotOnlyWhenTheDebriefIsLeft(FxRobot robot) {
        robot.write("tense").type(KeyCode.ENTER);
        assertThat(debriefed.journal().drafts(debriefed.id())).containsValue("tense");
        press(robot, "#moves-4");
        press(robot, "#answer");
        assertThat(debriefed.journal().drafts(debriefed.id())).containsValue("4");
    }

    private void leaveAndComeBack(FxRobot robot) {
        robot.interact(() -> {
            screen.hidden();
            show(800);
        });
    }

    private void takeAlong(FxRobot robot) {
        press(robot, "#skip-questions");
        robot.interact(() -> model.open(Step.TAKE_ALONG));
    }

    private Takeaway kept() {
        return debriefed.journal().takeaway(debriefed.id()).orElseThrow();
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(ButtonBase.class).fire());
    }

    private static List<String> texts(FxRobot robot, String part) {
        Node node = robot.lookup(part).query();
        return node.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }
}
