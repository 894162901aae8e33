package org.balancingact.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balancingact.app.Window.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.app.Window;
import org.balancingact.app.nav.Place;
import org.balancingact.app.style.Theme;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.log.FailureLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every change in the settings holds at once, in the window that they are made in. */
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
    private static final Clock SECOND_OF_MARCH = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;
    private Window window;

    @Start
    void open(Stage stage) {
        window = Window.open(stage, folder, 1024, 640);
        window.context().settings().themeProperty().set(Theme.LIGHT);
        window.context().settings().textSizeProperty().set(100);
        window.context().navigator().go(Place.SETTINGS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void press(FxRobot robot, String button) {
        robot.interact(() -> node(robot, button).requestFocus());
        robot.push(KeyCode.SPACE);
    }

    private double titleSize(FxRobot robot) {
        Label title = (Label) node(robot, "#settings").lookup(".title");
        robot.interact(title::applyCss);
        return title.getFont().getSize();
    }

    private Paint paper(FxRobot robot) {
        Region shell = node(robot, ".shell");
        // A key press is done before the next pulse dresses the window.
        robot.interact(() -> shell.getScene().getRoot().applyCss());
        return shell.getBackground().getFills().get(0).getFill();
    }

    @Test
    void aThemeColoursTheWindow(FxRobot robot) {
        assertThat(paper(robot)).isEqualTo(Color.web("#FAF9F6"));
        press(robot, "#theme-dark");
        assertThat(paper(robot)).isEqualTo(Color.web("#15191B"));
        press(robot, "#theme-high-contrast");
        assertThat(paper(robot)).isEqualTo(Color.BLACK);
    }

    @Test
    void textGrowsTillTwiceItsSizeWithTheButtonInSight(FxRobot robot) {
        double before = titleSize(robot);
        Node larger = node(robot, "#larger-text");
        for (int press = 0; press < 12; press++) {
            press(robot, "#larger-text");
            assertThat(window.shows(larger)).isTrue();
        }
        assertThat(titleSize(robot)).isEqualTo(2 * before);
        assertThat(window.context().settings().textSizeProperty().get()).isEqualTo(Settings.LARGEST_TEXT);
    }

    @Test
    void theButtonStaysBelowTheMouse(FxRobot robot) {
        robot.moveTo("#larger-text");
        Node larger = node(robot, "#larger-text");
        Bounds before = larger.localToScene(larger.getLayoutBounds());
        for (int press = 0; press < 5; press++) {
            robot.clickOn();
            robot.interact(() -> Mounted.settle(window.scene().getRoot()));
        }
        assertThat(window.context().settings().textSizeProperty().get()).isEqualTo(100 + 5 * Settings.TEXT_STEP);
        assertThat(larger.localToScene(larger.getLayoutBounds())).isEqualTo(before);
        robot.moveTo(".title");
        assertThat(larger.localToScene(larger.getLayoutBounds()).getHeight()).isGreaterThan(before.getHeight());
    }

    @Test
    void theLogIsOpenedOnceSomethingHasFailed(FxRobot robot) throws IOException {
        List<Path> shown = new ArrayList<>();
        window.context().showFilesBy(shown::add);
        robot.interact(window.context()::openSettings);
        assertThat(node(robot, "#open-log").isDisabled()).isTrue();
        FailureLog.during(() -> folder, () -> {
            robot.interact(() -> window.context().background().run(() -> {
                throw new IllegalStateException("of Anna");
            }).otherwise(sentence -> { }).start());
            return true;
        });
        robot.interact(window.context()::openSettings);
        press(robot, "#open-log");
        assertThat(shown).containsExactly(folder.resolve(FailureLog.NEWEST));
        assertThat(Files.readString(shown.get(0))).contains("IllegalStateException", "SettingsViewTest").doesNotContain("Anna");
        Files.delete(shown.get(0));
    }

    @Test
    void withoutReducedMotionPagesFadeIn(FxRobot robot) throws TimeoutException {
        press(robot, "#reduced-motion");
        robot.interact(() -> {
            window.context().navigator().go(Place.LIBRARY);
            assertThat(node(robot, "#library").getOpacity()).isZero();
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> node(robot, "#library").getOpacity() == 1);
    }

    @Test
    void withReducedMotionPagesAreThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            window.context().navigator().go(Place.LIBRARY);
            assertThat(node(robot, "#library").getOpacity()).isOne();
        });
    }

    @Test
    void betweenABoxAndItsWordsAClickCountsToo(FxRobot robot) {
        Node dark = node(robot, "#theme-dark");
        assertThat(window.shows(dark)).isTrue();
        robot.clickOn(dark.localToScreen(dark.getLayoutBounds().getMaxX() + 6, dark.getLayoutBounds().getCenterY()));
        assertThat(window.context().settings().themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void aChoiceOfLanguageIsThereWhereThereAreTwo(FxRobot robot) {
        Settings settings = new Settings();
        assertThat(robot.lookup("#language-system").tryQuery()).isEmpty();

        open(robot, settings, Optional.empty());
        press(robot, "#language-de");
        assertThat(settings.languageProperty().get()).contains("de");
        press(robot, "#language-system");
        assertThat(settings.languageProperty().get()).isEmpty();
    }

    private void open(FxRobot robot, Settings settings, Optional<ProgramCopy> copy) {
        robot.interact(() -> window.context().navigator()
                .open(new SettingsView(new SettingsViewModel(settings, new DataFolder(folder), List.of(Locale.UK, Locale.GERMAN), file -> { },
                        then -> { }, copy, SECOND_OF_MARCH))));
    }

    @Test
    void aCopyOfTheProgramSaysItsAgeAndFromEighteenMonthsOnThatNewerOnesMayExist(FxRobot robot) {
        assertThat(said(robot, LocalDate.of(2024, 9, 3))).startsWith("It was made in ").doesNotContain("newer");
        assertThat(said(robot, LocalDate.of(2024, 9, 2))).contains("newer ones may exist");
    }

    private String said(FxRobot robot, LocalDate made) {
        open(robot, new Settings(), Optional.of(new ProgramCopy(made)));
        return robot.lookup("#settings .label").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(text -> text.startsWith("It was made in ")).findFirst().orElseThrow();
    }

    @Test
    void theProgramKnowsTheDayOfItsOwnCopy() {
        assertThat(ProgramCopy.running()).hasValueSatisfying(copy -> assertThat(copy.made()).isAfter("2025-12-30"));
    }
}
