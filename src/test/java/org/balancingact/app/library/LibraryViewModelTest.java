package org.balancingact.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.balancingact.analysis.Policy;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Voting;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.play.Remaining;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.ScenarioCard;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelTest {
    private static final ScenarioDocument SCENARIO = ShippedScenarios.read("zero-waste-by-q3").orElseThrow().document().orElseThrow();

    @TempDir
    private Path folder;
    private Journal journal;
    private LibraryViewModel model;
    private final List<String> visited = new ArrayList<>();

    @BeforeEach
    void open() {
        journal = JournalOpening.of(new DataFolder(folder), Clock.systemUTC()).journal();
        model = new LibraryViewModel(ShippedScenarios.cards(), () -> journal, Background.sameThread(), new LibraryActions() {
            @Override
            public void brief(ScenarioDocument document) {
                visited.add("brief " + document.scenario().id());
            }

            @Override
            public void present(ScenarioDocument document, Set<String> endingsSeen) {
                visited.add("present " + document.scenario().id() + " " + endingsSeen);
            }

            @Override
            public void examine(String scenarioId) {
                visited.add("examine " + scenarioId);
            }

            @Override
            public void examine(Path file) {
                visited.add("examine " + file.getFileName());
            }

            @Override
            public void importRun(Path file) {
                visited.add("import " + file.getFileName());
            }

            @Override
            public void showRuns() {
                visited.add("runs");
            }

            @Override
            public void open(RunId run) {
                visited.add("open " + run);
            }
        });
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aCardLeadsToTheExaminationOfItsScenario() {
        model.examine(model.cards().get(0).scenario());
        assertThat(visited).containsExactly("examine " + model.cards().get(0).scenario().id());
    }

    @Test
    void aFileIsExaminedWholeOrBroken() {
        model.examine(folder.resolve("broken.scenario.json"));
        assertThat(visited).containsExactly("examine broken.scenario.json");
    }

    @Test
    void aCardLeadsToItsBriefing() {
        model.open(model.cards().get(0));
        assertThat(visited).containsExactly("brief " + model.cards().get(0).scenario().id());
    }

    @Test
    void onceAnEndingWasMetACardLeadsToThePageOfItsScenario() {
        model.open(new LibraryCard(model.cards().get(0).scenario(), 1));
        assertThat(visited).containsExactly("present " + model.cards().get(0).scenario().id() + " []");
    }

    @Test
    void whoHasNeverPlayedIsOfferedTheShortestScenario() {
        assertThat(model.firstProperty().get()).isEmpty();
        model.refresh();
        int shortest = ShippedScenarios.cards().stream().mapToInt(ScenarioCard::minutes).min().orElseThrow();
        assertThat(model.firstProperty().get().orElseThrow().card().minutes()).isEqualTo(shortest);

        journal.begin(new NewRun(SCENARIO, 5, Mode.LEARN, Optional.empty(), Instant.parse("2026-03-01T10:00:00Z")));
        model.refresh();
        assertThat(model.firstProperty().get()).isEmpty();
    }

    @Test
    void withoutALeftRunThereIsNoStrip() {
        model.refresh();
        assertThat(model.leftProperty().get()).isEqualTo(LeftRuns.NONE);
    }

    @Test
    void aRoomOfTablesIsOfferedBeforeTheRunsThatWereLeft() {
        Instant morning = Instant.parse("2026-03-01T10:00:00Z");
        RunId left = journal.begin(new NewRun(SCENARIO, 5, Mode.LEARN, Optional.empty(), morning));
        RunId room = RunId.fresh();
        journal.openTables(room, SCENARIO, RoomRecord.open(Voting.TABLES, OptionalInt.empty(), morning));
        model.refresh();
        LeftRuns all = model.leftProperty().get();
        LeftTables offered = all.room().orElseThrow();
        assertThat(offered.title()).isEqualTo(SCENARIO.scenario().title());
        assertThat(all.others()).extracting(run -> run.summary().id()).containsExactly(left);
        model.resume(offered);
        assertThat(visited).containsExactly("open " + room);
        journal.closeRoom(room, morning);
        model.refresh();
        assertThat(model.leftProperty().get().room()).isEmpty();
    }

    @Test
    void theRunThatWasLeftIsOfferedAtItsScene() {
        Run run = Run.start(SCENARIO.scenario(), 5);
        RunId id = journal.begin(new NewRun(SCENARIO, 5, Mode.LEARN, Optional.empty(), Instant.parse("2026-03-01T10:00:00Z")));
        Run next = run.choose(run.offered().get(0).id());
        Instant picked = Instant.parse("2026-03-01T10:01:00Z");
        journal.choose(id, Pick.of(next.choices().get(0), picked.minusSeconds(20), picked));
        journal.open(id, OpenPage.CONSEQUENCE);
        model.refresh();
        assertThat(model.leftProperty().get().latest().orElseThrow().scene()).as("nothing is told ahead of what is still to be read")
                .contains(next.choices().get(0).scene().title());
        assertThat(model.leftProperty().get().latest().orElseThrow().decision()).isEqualTo(1);

        journal.open(id, OpenPage.scene(next.latestVisits().size() - 1));
        model.refresh();
        LeftRun left = model.leftProperty().get().latest().orElseThrow();
        assertThat(left.decision()).isEqualTo(2);
        assertThat(left.scene()).contains(next.scene().orElseThrow().title());
        model.resume(left);
        assertThat(visited).containsExactly("open " + id);
    }

    @Test
    void whateverWasLeftIsFoundAgainThePlayedLastFirst() {
        RunId story = begin(1);
        RunId ending = finish(begin(2));
        RunId debrief = finish(begin(3));
        journal.leaveEnding(debrief);
        journal.impression(debrief, FirstImpression.SKIPPED);
        RunId done = finish(begin(4));
        journal.leaveDebrief(done);
        model.refresh();
        LeftRuns left = model.leftProperty().get();
        assertThat(left.offered()).extracting(run -> run.summary().id()).containsExactly(debrief, ending, story);
        assertThat(left.offered()).extracting(LeftRun::part)
                .containsExactly(Remaining.DEBRIEF, Remaining.ENDING, Remaining.STORY);
        assertThat(left.more()).isZero();
        model.resume(left.others().get(0));
        assertThat(visited).containsExactly("open " + ending);
    }

    @Test
    void whatIsNotOfferedItselfIsCountedAndFoundInTheHistory() {
        for (int minute = 0; minute < 5; minute++) {
            begin(minute);
        }
        model.refresh();
        assertThat(model.leftProperty().get().offered()).hasSize(3);
        assertThat(model.leftProperty().get().more()).isEqualTo(2);
        model.showRuns();
        assertThat(visited).containsExactly("runs");
    }

    @Test
    void aRunThatCannotBeReplayedDoesNotHideTheOthers() {
        RunId whole = begin(1);
        ScenarioDocument broken = new ScenarioDocument(SCENARIO.scenario(), "{", "broken", SCENARIO.engineHash());
        journal.begin(new NewRun(broken, 5, Mode.LEARN, Optional.empty(), Instant.parse("2026-03-01T11:00:00Z")));
        model.refresh();
        assertThat(model.leftProperty().get().offered()).extracting(run -> run.summary().id()).containsExactly(whole);
        assertThat(model.leftProperty().get().more()).isEqualTo(1);
    }

    private RunId begin(int minute) {
        Instant begun = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * minute);
        return journal.begin(new NewRun(SCENARIO, 5, Mode.LEARN, Optional.empty(), begun));
    }

    private RunId finish(RunId id) {
        Run over = Policy.AS_ASKED.play(SCENARIO.scenario());
        Instant begun = journal.run(id).orElseThrow().started();
        over.choices().forEach(choice -> journal.choose(id, Pick.of(choice, begun, begun)));
        Finish finish = over.finish().orElseThrow();
        journal.finish(id, StoredFinish.of(finish, begun), finish.ending().title());
        return id;
    }

    @Test
    void aWholeFileFromDiskLeadsToItsBriefing() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), SCENARIO.text());
        model.open(file);
        assertThat(visited).containsExactly("brief zero-waste-by-q3");
        assertThat(model.findingsProperty().get()).isEmpty();
    }

    @Test
    void aBrokenFileShowsItsFindingsUntilDismissed() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), SCENARIO.text().replace("\"weeks\"", "\"wekes\""));
        model.open(file);
        assertThat(visited).isEmpty();
        assertThat(model.findingsProperty().get()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo("broken.json"));
        model.dismissFindings();
        assertThat(model.findingsProperty().get()).isEmpty();
    }

    @Test
    void aRunFileIsKnownByWhatStandsInItWhateverAnEditorMadeOfIt() throws IOException {
        String file = "{\n  \"format\": 1,\n  \"kind\": \"balancing-act-run\"}";
        model.open(Files.writeString(folder.resolve("mark.json"), "\uFEFF" + file));
        model.open(Files.write(folder.resolve("wide.txt"), file.getBytes(StandardCharsets.UTF_16)));
        assertThat(visited).containsExactly("import mark.json", "import wide.txt");
        assertThat(model.findingsProperty().get()).isEmpty();
    }

    @Test
    void whatLiesBesideAScenarioIsToldInOneSentence() {
        for (String companion : List.of("zero-waste-by-q3.census.gz", "zero-waste-by-q3.playthroughs.json")) {
            model.open(Path.of("scenarios", companion));
            assertThat(model.findingsProperty().get()).as(companion).singleElement().extracting(Finding::code).isEqualTo("BA056");
        }
        assertThat(visited).isEmpty();
    }

    @Test
    void aRunFileGoesToTheHistoryEvenIfItIsDamaged() throws IOException {
        Path file = folder.resolve("given.json");
        Files.writeString(file, "{\n  \"kind\": \"balancing-act-run\",\n  \"format\": 1");
        model.open(file);
        assertThat(visited).containsExactly("import given.json");
        assertThat(model.findingsProperty().get()).isEmpty();
    }
}
