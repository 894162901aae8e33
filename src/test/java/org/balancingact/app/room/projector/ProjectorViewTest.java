package org.balancingact.app.room.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.balancingact.app.Mounted;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.report.Debrief;
import org.balancingact.room.Countdown;
import org.balancingact.room.DebriefPage;
import org.balancingact.room.Led;
import org.balancingact.room.Room;
import org.balancingact.room.RoomState;
import org.balancingact.room.Table;
import org.balancingact.room.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the room sees of the film, step by step. */
@ExtendWith(ApplicationExtension.class)
class ProjectorViewTest {
    /** Talk comes after the counts were seen here. */
    private static final Set<RoomStep> SHOWING = Set.of(RoomStep.REVEALED, RoomStep.TALKING);
    private static final Optional<String> URL = Optional.of("http://192.168.178.23:8080/K7QM");

    private Stage stage;
    private ProjectorView view;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    private static RoomState at(RoomStep step) {
        return Led.at(step, new MemoryJournal()).state();
    }

    private Projection show(FxRobot robot, RoomState state, int width, int height) {
        Projection projection = new Projection(Projected.of(state, URL, Optional.empty(), false));
        robot.interact(() -> {
            view = new ProjectorView(projection);
            Mounted.show(stage, view, width, height);
            Mounted.settle(view);
        });
        return projection;
    }

    private String text(String selector) {
        return ((Label) view.lookup(selector)).getText();
    }

    @ParameterizedTest
    @EnumSource(RoomStep.class)
    void countsAreSeenOnlyOnceTheyAreRevealedAndNothingCanBePressed(RoomStep step, FxRobot robot) {
        show(robot, at(step), 1920, 1080);
        assertThat(view.lookupAll(".vote-count").isEmpty()).isNotEqualTo(SHOWING.contains(step));
        assertThat(view.lookupAll(".vote-marks").isEmpty()).isNotEqualTo(SHOWING.contains(step));
        assertThat(view.lookupAll(".button")).isEmpty();
        assertThat(view.lookupAll(".style-mark")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RoomStep.class)
    void allOfAPageIsSeenInAnySize(RoomStep step, FxRobot robot) {
        for (int[] size : new int[][] {{1920, 1080}, {1024, 768}, {1280, 640}, {320, 180}}) {
            show(robot, at(step), size[0], size[1]);
            Node page = view.lookup(".projected-page");
            assertThat(((ProjectedPage) page).prefHeight(((ProjectedPage) page).getWidth())).as("%s in %s x %s", step, size[0], size[1])
                    .isLessThanOrEqualTo(((ProjectedPage) page).getHeight() + 1);
        }
    }

    /** With a vote on the first decision, and all else played without one. */
    private static Room debriefed() {
        Room room = Led.at(RoomStep.REVEALED, new MemoryJournal());
        room.take(Verb.Plain.AGAIN);
        room.take(new Verb.Hands(room.state().offered().get(1), 9));
        room.take(new Verb.Hands(room.state().offered().get(0), 2));
        while (room.state().step() != RoomStep.DEBRIEF) {
            boolean deciding = room.state().step() == RoomStep.READING && room.state().moment().isPresent();
            room.take(deciding ? new Verb.Play(room.state().offered().get(0)) : Verb.Plain.NEXT);
        }
        return room;
    }

    @Test
    void theDebriefShowsTheVotesOfBothRoundsAndWhatWasNotPlayedAndAllOfAPageIsSeen(FxRobot robot) {
        Room room = debriefed();
        Debrief debrief = Debrief.of(room.kept(), Optional.of(room.state().room()));
        for (DebriefPage page : EnumSet.complementOf(EnumSet.of(DebriefPage.TAGS))) {
            assertThat(room.state().debriefPage()).contains(page);
            Projection projection = show(robot, room.state(), 1920, 1080);
            robot.interact(() -> projection.change(shown -> shown.telling(new Told(debrief, asked -> Optional.of(new Region())))));
            Mounted.settle(view);
            ProjectedPage shown = (ProjectedPage) view.lookup(".projected-page");
            assertThat(shown.prefHeight(shown.getWidth())).as("%s", page).isLessThanOrEqualTo(shown.getHeight() + 1);
            assertThat(view.lookupAll(".what-it-was").isEmpty()).as("told at %s", page).isEqualTo(page != DebriefPage.GUESSED);
            assertThat(view.lookupAll(".voted-option .vote-bar.hollow").isEmpty()).isEqualTo(page != DebriefPage.VOTES);
            assertThat(view.lookupAll(".road-not-taken").isEmpty()).isEqualTo(page != DebriefPage.ROADS);
            assertThat(view.lookupAll(".stage-art").isEmpty()).as("no place above what needs the whole screen: %s", page)
                    .isEqualTo(EnumSet.of(DebriefPage.VOTES, DebriefPage.HAPPENED, DebriefPage.ALL_RUNS).contains(page));
            assertThat(view.lookupAll(".button")).isEmpty();
            room.take(Verb.Plain.NEXT);
        }
        assertThat(room.state().step()).isEqualTo(RoomStep.OVER);
    }

    /** As many tables as a room has, a week apart. */
    private static ShownTables tables() {
        List<ShownTables.Row> rows = IntStream.rangeClosed(1, Table.MOST)
                .mapToObj(number -> new ShownTables.Row(number, number / 2, false, false)).toList();
        return new ShownTables(List.of(), rows, 0, Optional.empty(), 0);
    }

    @Test
    void howFarFortyTablesAreIsReadFromTheLastRow(FxRobot robot) {
        Projection projection = show(robot, at(RoomStep.READING), 1920, 1080);
        robot.interact(() -> projection.change(shown -> shown.with(tables())));
        Mounted.settle(view);
        ProjectedPage page = (ProjectedPage) view.lookup(".projected-page");
        assertThat(page.prefHeight(page.getWidth())).isLessThanOrEqualTo(page.getHeight() + 1);
        assertThat(((Label) view.lookup("#table-40")).getFont().getSize()).isGreaterThanOrEqualTo(24);
        assertThat(view.lookupAll(".table-where")).hasSize(Table.MOST);
    }

    @Test
    void aTableThatReadsAPageMoreLeavesTheScreenAsItIs(FxRobot robot) {
        RoomState state = at(RoomStep.READING);
        Projection projection = show(robot, state, 1920, 1080);
        robot.interact(() -> projection.change(shown -> shown.with(tables())));
        Node before = view.lookup(".projected-page");
        robot.interact(() -> projection.change(shown -> shown.with(new RoomState(state.version() + 1, state.room(), 0, state.run(), state.progress())).playing(tables())));
        assertThat(view.lookup(".projected-page")).isSameAs(before);
    }

    @Test
    void whatTheRoomCallsADecisionAndWhatItCountsAsIsSeenOnceTheVoteIsShown(FxRobot robot) {
        Room room = Led.tagging(new MemoryJournal());
        room.take(new Verb.Hands("manager", 5));
        for (boolean shown : new boolean[] {false, true}) {
            for (int[] size : new int[][] {{1920, 1080}, {1024, 768}, {320, 180}}) {
                show(robot, room.state(), size[0], size[1]);
                assertThat(view.lookupAll(".vote-marks").isEmpty()).isNotEqualTo(shown);
                assertThat(view.lookupAll(".tag-count").isEmpty()).isNotEqualTo(shown);
                assertThat(view.lookupAll(".what-it-was").isEmpty()).isNotEqualTo(shown);
                ProjectedPage page = (ProjectedPage) view.lookup(".projected-page");
                assertThat(page.prefHeight(page.getWidth())).isLessThanOrEqualTo(page.getHeight() + 1);
            }
            room.take(Verb.Plain.NEXT);
        }
    }

    @Test
    void aRoomThatShowsNoIndicatorsIsToldWhatMovedMostWithoutValues(FxRobot robot) {
        RoomState state = at(RoomStep.CHECKPOINT);
        show(robot, state, 1920, 1080);
        String headline = text("#checkpoint > .title");
        assertThat(view.lookupAll(".checkpoint-value")).hasSize(7);
        show(robot, new RoomState(state.version(), state.room().showing(false), 0, state.run(), state.progress()), 1920, 1080);
        assertThat(view.lookupAll(".checkpoint-value")).isEmpty();
        assertThat(text(".projected-page-words > .title")).isEqualTo(headline);
    }

    @ParameterizedTest
    @EnumSource(value = RoomStep.class, names = {"VOTING", "CLOSED", "REVEALED"})
    void howSurePeopleAreIsToldWithTheCountsAndNeverBefore(RoomStep step, FxRobot robot) {
        RoomState state = Led.askingSure(step, new MemoryJournal()).state();
        RecordedRound round = state.round().orElseThrow();
        RoomRecord voted = state.room().with(round.withVotes(Map.of(1, CastVote.of(round.options().get(1), OptionalInt.of(4), round.opened()))));
        for (int[] size : new int[][] {{1920, 1080}, {1024, 768}, {320, 180}}) {
            show(robot, new RoomState(state.version(), voted, 1, state.run(), state.progress()), size[0], size[1]);
            assertThat(text(".vote-page > .muted")).isEqualTo(step == RoomStep.REVEALED ? "Of those who said how sure they are, sure (4 or 5 of 5): B\u00a01\u00a0of\u00a01"
                    : "Phones also ask how sure you are, from 1 (not at all) to 5 (very).");
            ProjectedPage page = (ProjectedPage) view.lookup(".projected-page");
            assertThat(page.prefHeight(page.getWidth())).isLessThanOrEqualTo(page.getHeight() + 1);
        }
        show(robot, state, 1920, 1080);
        assertThat(text(".vote-page > .muted")).as("nobody has said anything")
                .startsWith(step == RoomStep.REVEALED ? "Nobody has said how sure" : "Phones also ask");
    }

    @Test
    void numbersChangeOnThePageThatIsThere(FxRobot robot) {
        Projection projection = show(robot, at(RoomStep.VOTING), 1920, 1080);
        Node before = view.lookup(".projected-page");
        assertThat(text("#projector-count")).isEqualTo("3 votes");
        robot.interact(() -> projection.change(shown -> shown.at(Optional.of(Countdown.of(Countdown.VOTE)))));
        assertThat(text("#projector-time")).isEqualTo("1:00");
        robot.interact(() -> projection.change(shown -> shown.at(shown.time().map(left -> left.passed(java.time.Duration.ofSeconds(1))))));
        assertThat(text("#projector-time")).isEqualTo("0:59");
        assertThat(view.lookup(".projected-page")).isSameAs(before);
    }

    @Test
    void theAddressStaysForLateComersAndItsCodeComesOnDemand(FxRobot robot) {
        Projection projection = show(robot, at(RoomStep.READING), 1920, 1080);
        assertThat(text("#projector-address")).isEqualTo(URL.get());
        assertThat(view.lookup(".room-code")).isNull();
        robot.interact(() -> projection.change(shown -> shown.joining(true)));
        assertThat(view.lookup(".room-code")).isNotNull();
    }

    @Test
    void aSecondVoteShowsTheFirstAsHollowMarks(FxRobot robot) {
        var room = Led.at(RoomStep.TALKING, new MemoryJournal());
        room.take(Verb.Plain.NEXT);
        room.take(new Verb.Hands(room.state().offered().get(1), 2));
        room.take(Verb.Plain.NEXT);
        room.take(Verb.Plain.NEXT);
        show(robot, room.state(), 1920, 1080);
        assertThat(view.lookupAll(".vote-dot.hollow")).hasSize(3);
        assertThat(text(".vote-page > .muted")).isEqualTo("Hollow: the vote before. Full: this one.");
        assertThat(view.lookupAll(".vote-dot.full")).hasSize(2);
    }

    @Test
    void whoPlayedAgainstTheVotesIsSaid(FxRobot robot) {
        var room = Led.at(RoomStep.REVEALED, new MemoryJournal());
        room.take(new Verb.Play(room.state().offered().get(1)));
        show(robot, room.state(), 1920, 1080);
        assertThat(text(".title")).isEqualTo("Played: B. The facilitator’s choice; A had most votes.");
    }

    @Test
    void lettersOfAVoteAreThoseThatTheLastRowReads(FxRobot robot) {
        show(robot, at(RoomStep.VOTING), 1920, 1080);
        assertThat(((Label) view.lookup(".vote-words > .label")).getFont().getSize()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void nothingMovesWhenAVoteIsRevealed(FxRobot robot) {
        show(robot, at(RoomStep.CLOSED), 1920, 1080);
        List<Bounds> before = places(".vote-words > .label");
        show(robot, at(RoomStep.REVEALED), 1920, 1080);
        assertThat(places(".vote-words > .label")).isEqualTo(before).isNotEmpty();
    }

    @Test
    void aPageOfFewWordsShowsMoreOfItsPlaceThanOneThatIsRead(FxRobot robot) {
        show(robot, at(RoomStep.READING), 1920, 1080);
        double read = view.lookup(".stage-art").getLayoutBounds().getHeight();
        show(robot, at(RoomStep.DEBRIEF), 1920, 1080);
        assertThat(view.lookup(".stage-art").getLayoutBounds().getHeight()).isGreaterThan(read * 4 / 3);
    }

    private List<Bounds> places(String selector) {
        return view.lookupAll(selector).stream().map(node -> node.localToScene(node.getLayoutBounds())).toList();
    }
}
