package org.balancingact.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.app.style.Styles;
import org.balancingact.scenario.Artefact;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.StoryPart;
import org.balancingact.scenario.json.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Talk and artefacts are drawn as what they are, and read out as a whole. */
@ExtendWith(ApplicationExtension.class)
class StoryPartsTest {
    private static final List<StoryPart> PARTS = List.of(
            new StoryPart.Prose("The first berry tray has stood on Amina’s white bench paper all night. Around it lies a red ring of juice."),
            new StoryPart.Turn("mara", "Always the same corner."),
            new StoryPart.Turn("you", "Which side?"),
            new Artefact.Table("Line 2, leaking trays", List.of("Corner", "of 30 trays"), List.of(List.of("front left", "11"), List.of("back", "0"))),
            new Artefact.Chart("Hours beyond the contract, line 2", "hours", List.of("wk 1", "2", "3", "4"), List.of(62_000, 71_000, 94_500, 118_000),
                    "They rise from 62 to 118.", Artefact.Chart.Shape.BARS),
            new Artefact.Letter(Optional.of("Tallis, 4 May"), Optional.of("Farid Rahimi"), Optional.empty(),
                    List.of("Dear neighbours of shelf 9,", "a customer asked me yesterday whether the lid is a promise. I said that I would ask you.")),
            new Artefact.Notice(Optional.of("Saturdays in June"), Optional.empty(), Optional.empty(), List.of("Who can, writes the name here.")),
            new Artefact.Mail("jon", "you", "The bill from Ghent", List.of("I have put it on hold. Give me one reason that I can say aloud.")),
            new Artefact.MessageThread(Optional.of("Line 2, night"), List.of(new Artefact.Message("mara", Optional.of("02:10"), "Nine hours of it."),
                    new Artefact.Message("you", Optional.of("02:14"), "Stop the line."))));

    private final Scenario scenario = WholeFile.scenario();
    private VBox column;

    @Start
    void open(Stage stage) {
        column = Styles.on(new VBox(), "scene-story");
        column.getChildren().addAll(new StoryParts(scenario).nodes(PARTS));
        Mounted.show(stage, column, 560, 1400);
        Mounted.settle(column);
    }

    @Test
    void whatIsSaidStandsInQuotationMarksUnderItsName(FxRobot robot) {
        assertThat(texts(robot, ".turn .label")).containsExactly("Mara Okafor", "“Always the same corner.”", "You", "“Which side?”");
        List<Node> words = List.copyOf(robot.lookup(".turn-words").queryAllAs(Node.class));
        assertThat(onScreen(words.get(0)).getMinX()).as("the player stands as far in").isEqualTo(onScreen(words.get(1)).getMinX());
    }

    @Test
    void anArtefactIsReadOutAsAWhole(FxRobot robot) {
        assertThat(robot.lookup(".artefact").queryAllAs(Node.class)).extracting(Node::getAccessibleText).hasSize(6)
                .anyMatch(text -> text.equals("A table: Line 2, leaking trays\nCorner: front left, of 30 trays: 11\nCorner: back, of 30 trays: 0"))
                .anyMatch(text -> text.equals("A chart: Hours beyond the contract, line 2\nThey rise from 62 to 118."))
                .anyMatch(text -> text.startsWith("A mail: The bill from Ghent\nFrom: Jon Lind\nTo: You"));
    }

    @Test
    void numbersOfATableStandAtTheRight(FxRobot robot) {
        Bounds table = onScreen(robot.lookup(".table-grid").query());
        assertThat(robot.lookup(".table-grid .cell-number").queryAllAs(Label.class)).isNotEmpty()
                .allSatisfy(number -> assertThat(onScreen(number).getMaxX()).isCloseTo(table.getMaxX(), within(1.0)));
    }

    @Test
    void everyValueOfAChartStandsOnIt(FxRobot robot) {
        assertThat(texts(robot, ".plot-label")).contains("62", "71", "94.5", "118", "wk 1", "4");
    }

    @Test
    void whatThePlayerWroteIsIndented(FxRobot robot) {
        List<Label> words = List.copyOf(robot.lookup(".message > .paragraph").queryAllAs(Label.class));
        assertThat(onScreen(words.get(1)).getMinX()).isGreaterThan(onScreen(words.get(0)).getMinX());
    }

    @Test
    void nothingIsCut(FxRobot robot) {
        assertThat(robot.lookup(".artefact").queryAllAs(Node.class)).allSatisfy(slip -> {
            assertThat(onScreen(slip).getMaxX()).isLessThanOrEqualTo(560.5);
            assertThat(slip.getBoundsInLocal().getHeight()).isGreaterThanOrEqualTo(slip.prefHeight(slip.getBoundsInLocal().getWidth()) - 1);
        });
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
