package org.balancingact.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.balancingact.app.style.Theme;
import org.balancingact.i18n.Spoken;
import org.balancingact.i18n.Untranslated;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every screen, in a language that is longer than English and has an accent on every word: nothing stays English, nothing is cut. */
@ExtendWith(ApplicationExtension.class)
class PseudoLanguageTest {
    private static final Pattern RUN_CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-");

    private static SampleProgram program;
    private static Untranslated untranslated;

    @BeforeAll
    static void fill(@TempDir Path folder) throws IOException {
        program = new SampleProgram(folder);
        // What the ways to the stops type, what the record says, which parts of the taught text there are.
        untranslated = new Untranslated("Asking the night shift before I decided.", "someone brings me a problem",
                "ask what they would try first", "a date slips", "say what we drop on the same day", folder.toString(), "visited", "DQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "briefing", "examine", "history", "import", "profile", "settings", "asking", "checkpoint", "pause",
        "story-so-far", "branch-ending", "compare-pick", "compare-golden", "debrief-1-reveal", "debrief-2-combined-causes",
        "debrief-5-taken"})
    void everyTextComesFromABundleAndIsSeenWhole(String stop, FxRobot robot) {
        assertThat(faults(stop, robot, visit -> { })).isEmpty();
    }

    /** In one window, as the way to it is long. */
    @Test
    void soDoesEveryTextOfTheDebrief(FxRobot robot) {
        List<String> ways = List.of("#step-happened", "#open-why", "#step-asked", "#moment-1", "#open-mix", "#step-asked", "#open-amounts", "#step-what-if",
                "#open-all-runs", "#step-take-along", "#step-overview");
        List<String> found = new ArrayList<>();
        List<String> atTheEnding = faults("ending", robot, visit -> {
            visit.key(KeyCode.ENTER);
            look(visit, found);
            visit.press("#skip-questions");
            for (String way : ways) {
                visit.press(way);
                look(visit, found);
            }
            visit.press("#export-debrief");
            look(visit, found);
        });

        assertThat(atTheEnding).isEmpty();
        assertThat(found).isEmpty();
    }

    private static List<String> faults(String name, FxRobot robot, Consumer<Visit> goOn) {
        List<String> faults = new ArrayList<>();
        Stop stop = Stop.ALL.stream().filter(known -> known.name().equals(name)).findFirst().orElseThrow();
        Spoken.in("en-XA", () -> robot.interact(() -> program.visit(stop, Theme.LIGHT, 1280, 800, 100, visit -> {
            look(visit, faults);
            goOn.accept(visit);
        })));
        return faults;
    }

    private static void look(Visit visit, List<String> faults) {
        visit.settle();
        look(visit.scene().getRoot(), faults);
    }

    private static void look(Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        texts(node).filter(text -> !RUN_CODE.matcher(text).find()).flatMap(text -> untranslated.faults(text).stream())
                .forEach(fault -> faults.add(fault + " (" + node.getClass().getSimpleName() + " " + node.getId() + ")"));
        if (node instanceof Labeled labeled) {
            labeled.lookupAll(".text").stream().filter(text -> text.getParent() == labeled).map(text -> ((Text) text).getText())
                    .filter(shown -> shown.endsWith("…") && !labeled.getText().equals(shown))
                    .forEach(shown -> faults.add("cut: “" + shown + "” of “" + labeled.getText() + "”"));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, faults));
        }
    }

    /** All that a node says, to eyes and to screen readers. */
    private static Stream<String> texts(Node node) {
        Stream<Optional<String>> texts = Stream.of(
                Optional.ofNullable(node.getAccessibleText()),
                Optional.ofNullable(node.getAccessibleHelp()),
                Optional.of(node).filter(Labeled.class::isInstance).map(Labeled.class::cast).map(Labeled::getText),
                Optional.of(node).filter(Text.class::isInstance).map(Text.class::cast).filter(text -> !(text.getParent() instanceof Labeled)).map(Text::getText),
                Optional.of(node).filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast).map(TextInputControl::getPromptText),
                Optional.of(node).filter(Control.class::isInstance).map(Control.class::cast).map(Control::getTooltip).map(Tooltip::getText));
        return texts.flatMap(Optional::stream);
    }
}
