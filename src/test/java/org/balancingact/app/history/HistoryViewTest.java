package org.balancingact.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.task.Background;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.Origin;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.carry.RunCode;
import org.balancingact.journal.carry.RunFile;
import org.balancingact.journal.Wished;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.screens.SampleRecord;
import org.balancingact.report.PracticeWish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The history with five runs of two scenarios, two plans, and what is brought in from another record. */
@ExtendWith(ApplicationExtension.class)
class HistoryViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    @TempDir
    static Path folder;

    private final List<String> visited = new ArrayList<>();
    private Journal journal;
    private Journal elsewhere;
    private HistoryViewModel runs;
    private ImportViewModel importing;
    private ProfileViewModel profile;
    private HistoryView view;
    private Stage stage;

    private final class Visits implements HistoryActions {
        @Override
        public void open(RunId run) {
            visited.add("open");
        }

        @Override
        public void readEnding(RunId run) {
            visited.add("ending");
        }


        @Override
        public void compare(RunId run) {
            visited.add("pick for " + run);
        }

        @Override
        public void compare(RunId first, RunId second) {
            visited.add("compare " + first + " " + second);
        }

        @Override
        public void tellTogether(List<RunId> several) {
            visited.add("together " + several.size());
        }

        @Override
        public void brief(String scenarioId) {
            visited.add("brief " + scenarioId);
        }

        @Override
        public void pickScenario() {
            visited.add("library");
        }
    }

    private static final class NoDialogs implements FileDialogs {
        @Override
        public Optional<Path> open(String title, String kind, String pattern) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        journal = filled();
        elsewhere = filled();
        Background background = Background.sameThread();
        runs = new HistoryViewModel(() -> journal, background, new Visits());
        importing = new ImportViewModel(() -> journal, background, CLOCK, new NoDialogs(), runs::refresh);
        profile = new ProfileViewModel(() -> journal, () -> List.of(Film.document().scenario()), background, CLOCK, new Visits());
        view = new HistoryView(runs, importing, profile, id -> Optional.empty(), CLOCK);
        Mounted.open(stage, view, 1280, 800);
        view.shown();
    }

    private static Journal filled() throws IOException {
        DataFolder data = new DataFolder(Files.createTempDirectory(folder, "record"));
        SampleRecord.fill(data, CLOCK);
        return JournalOpening.of(data, CLOCK).journal();
    }

    @AfterEach
    void close() {
        Mounted.close();
        journal.close();
        elsewhere.close();
    }

    private KeptRun finishedElsewhere() {
        return KeptRun.of(elsewhere, elsewhere.runs(1, 1).get(0).id());
    }

    private String words(FxRobot robot, String within) {
        return robot.from(robot.lookup(within).<Node>query()).lookup(".label").queryAll().stream()
                .map(label -> ((Labeled) label).getText()).collect(Collectors.joining("\n"));
    }

    @Test
    void theProfileShowsCountsAndWhatItWouldTakeAndPlansWithTheirAnswers(FxRobot robot) {
        assertThat(words(robot, "#profile")).contains("24 decisions counted", "Agenda", "Called for leading", "If a date slips", "done, ",
                "due today").as("four scenarios where one is left").doesNotContain("A profile needs 40 decisions");
    }

    @Test
    void theProfileTellsWhatWasChosenToTryAndThatItIsStillToBeTried(FxRobot robot) {
        assertThat(words(robot, "#profile-wish")).contains("You may choose one.");
        robot.interact(() -> {
            journal.wish(newestOfProfile().id(), new Wished.Choice(new PracticeWish.Twins().id(), CLOCK.instant()));
            profile.refresh();
        });
        assertThat(words(robot, "#profile-wish")).contains("Find two moments with the same options", "The next briefing reminds you");
    }

    @Test
    void whatToTryNextIsChosenInTheProfileAndKeepsTheFocus(FxRobot robot) {
        RadioButton offered = robot.lookup("#profile-wish .radio-button").query();
        robot.interact(() -> {
            offered.requestFocus();
            offered.fire();
        });
        assertThat(journal.wished(newestOfProfile().id()).choice()).hasValueSatisfying(choice -> assertThat("wish-" + choice.wish()).isEqualTo(offered.getId()));
        RadioButton chosen = robot.lookup("#" + offered.getId()).query();
        assertThat(chosen).isNotSameAs(offered).matches(RadioButton::isSelected).matches(RadioButton::isFocused);
        assertThat(words(robot, "#profile-wish")).contains("The next briefing reminds you of it").doesNotContain("You may choose one.");
    }

    private RunSummary newestOfProfile() {
        return journal.runs(0, 9).stream().filter(one -> one.alias().equals(profile.cardProperty().get().orElseThrow().alias())
                && one.origin() == Origin.PLAYED && one.mode() != Mode.ROOM).findFirst().orElseThrow();
    }

    @Test
    void aRunThatWaitsForItsDebriefComesBeforeAnythingIsPlayed(FxRobot robot) {
        RunSummary counted = journal.runs(0, 9).stream().filter(RunSummary::counted).reduce((newer, older) -> older).orElseThrow();
        robot.interact(() -> {
            journal.delete(counted.id());
            profile.refresh();
        });
        assertThat(robot.lookup("#play-next").tryQuery()).isEmpty();
        assertThat(words(robot, "#profile")).contains("Its debrief waits.");
        robot.interact(() -> robot.lookup("#debrief-next").queryButton().fire());
        assertThat(visited).containsExactly("open");
    }

    @Test
    void aRunOfTheSuggestedScenarioThatIsOpenIsGoneOnWith(FxRobot robot) {
        robot.interact(() -> {
            journal.begin(new NewRun(Film.document(), Film.SEED, Mode.LEARN, profile.cardProperty().get().orElseThrow().alias(), Instant.EPOCH));
            profile.refresh();
        });
        assertThat(robot.lookup("#play-next").tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#go-on-next").queryButton().fire());
        assertThat(visited).containsExactly("open");
    }

    @Test
    void theSuggestedScenarioIsOneButtonAway(FxRobot robot) {
        robot.interact(() -> robot.lookup("#play-next").queryButton().fire());
        assertThat(visited).containsExactly("brief " + Film.document().scenario().id());
    }

    @Test
    void eachRunOffersWhatThereIsToGoOnWith(FxRobot robot) {
        ListView<RunSummary> list = robot.lookup("#runs").queryListView();
        robot.interact(() -> list.getSelectionModel().clearAndSelect(0));
        assertThat(robot.lookup("#open-run").queryButton().getText()).isEqualTo("Go on");
        assertThat(robot.lookup("#read-ending").tryQuery()).as("left before its end").isEmpty();

        robot.interact(() -> list.getSelectionModel().clearAndSelect(1));
        assertThat(robot.lookup("#open-run").queryButton().getText()).isEqualTo("Go on with the debrief");
        assertThat(words(robot, "#runs").split("debrief not finished", -1)).as("two of the four that are over").hasSize(3);
        robot.interact(() -> robot.lookup("#read-ending").queryButton().fire());
        assertThat(visited).containsExactly("ending");

        journal.leaveDebrief(runs.runs().get(1).id());
        robot.interact(view::shown);
        assertThat(robot.lookup("#open-run").queryButton().getText()).isEqualTo("Open the debrief");
        assertThat(robot.lookup("#read-ending").tryQuery()).isPresent();
    }

    @Test
    void aRunCodeTypedByKeyboardIsTakenInAndMarkedAndNotCounted(FxRobot robot) {
        KeptRun run = finishedElsewhere();
        robot.interact(() -> robot.lookup("#import-run").queryButton().fire());
        assertThat(robot.lookup("#import-code").<TextInputControl>query().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#import-code").<TextInputControl>query().setText(RunCode.of(run.document(), run.record()).text()));
        robot.push(KeyCode.ENTER);
        assertThat(importing.outcomeProperty().get().state()).isEqualTo(Import.State.ADDED);
        assertThat(runs.runs()).hasSize(6).anyMatch(row -> row.origin() == Origin.IMPORTED && !row.counted());
        assertThat(words(robot, "#runs")).contains("learn, imported");
        assertThat(words(robot, "#profile")).contains("24 decisions counted");
    }

    @Test
    void aRunFileIsTakenInOnceAndADamagedOneIsRefusedWithTheReason(FxRobot robot) throws IOException {
        KeptRun run = finishedElsewhere();
        Path file = Files.writeString(folder.resolve("given.run.json"), RunFile.write(run.record(), run.document()));
        robot.interact(() -> importing.file(file));
        robot.interact(() -> importing.file(file));
        assertThat(importing.outcomeProperty().get().state()).isEqualTo(Import.State.KNOWN);
        Files.writeString(file, Files.readString(file).replace("learn", "assess"));
        robot.interact(() -> importing.file(file));
        assertThat(importing.outcomeProperty().get().state()).isEqualTo(Import.State.REFUSED);
        assertThat(words(robot, "#import")).contains("damaged or was changed");
        assertThat(runs.runs()).hasSize(6);
    }

    @Test
    void escapeClosesTheImportAndNothingElse(FxRobot robot) {
        robot.interact(importing::open);
        robot.interact(() -> assertThat(view.escaped()).isTrue());
        assertThat(importing.openProperty().get()).isFalse();
        robot.interact(() -> assertThat(view.escaped()).isFalse());
    }

    @Test
    void aNarrowWindowShowsRunsOrProfile(FxRobot robot) {
        robot.interact(() -> stage.setWidth(600));
        robot.interact(() -> robot.lookup("#switch-profile").queryButton().fire());
        robot.interact(() -> view.layout());
        assertThat(robot.lookup("#runs").query().getParent().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#switch-runs").queryButton().fire());
        assertThat(robot.lookup("#runs").query().getParent().isVisible()).isTrue();
    }

    @Test
    void theSelectedRunsStaySelectedOnTheWayBackFromAnotherPage(FxRobot robot) {
        ListView<RunSummary> list = robot.lookup("#runs").queryListView();
        List<RunId> two = List.of(runs.runs().get(1).id(), runs.runs().get(3).id());
        robot.interact(() -> list.getSelectionModel().clearAndSelect(1));
        robot.interact(() -> list.getSelectionModel().select(3));
        journal.impression(two.get(0), FirstImpression.SKIPPED);
        robot.interact(() -> view.shown());
        assertThat(runs.severalProperty().get()).extracting(RunSummary::id).isEqualTo(two);

        robot.interact(() -> list.getSelectionModel().clearAndSelect(3));
        robot.interact(() -> view.shown());
        assertThat(runs.selectedProperty().get()).contains(runs.runs().get(3));

        journal.delete(two.get(1));
        robot.interact(() -> view.shown());
        assertThat(runs.selectedProperty().get()).as("gone").contains(runs.runs().get(0));
    }
}
