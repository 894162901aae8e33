package org.balancingact.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Played;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.TableRun;
import org.balancingact.journal.Voting;
import org.balancingact.scenario.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenPagesTest {
    private static List<Journal> journals() {
        return List.of(SqliteJournal.inMemory(), new MemoryJournal());
    }

    private static RunId begin(Journal journal) {
        return journal.begin(Played.run(Mode.LEARN, "Kim", Played.MORNING));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void aPickOpensTheFirstPageAfterIt(Journal journal) {
        RunId run = begin(journal);
        journal.open(run, OpenPage.scene(1));
        assertThat(journal.openPage(run)).isEqualTo(OpenPage.scene(1));
        journal.choose(run, Played.pick(1, Style.LEADER));
        assertThat(journal.openPage(run)).isEqualTo(OpenPage.QUESTIONS);
        journal.open(run, OpenPage.CONSEQUENCE);
        journal.open(run, OpenPage.scene(0));
        assertThat(journal.openPage(run)).isEqualTo(OpenPage.scene(0));
        journal.choose(run, Played.pick(2, Style.LEADER));
        assertThat(journal.openPage(run)).isEqualTo(OpenPage.QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("journals")
    void aPickIsTakenBackAndAPageOpenedInOneWrite(Journal journal) {
        RunId run = begin(journal);
        journal.choose(run, Played.pick(1, Style.LEADER));
        journal.open(run, OpenPage.scene(0));
        journal.choose(run, Played.pick(2, Style.LEADER));
        journal.open(run, OpenPage.CONSEQUENCE);
        journal.takeBack(run, OpenPage.scene(1));
        assertThat(journal.openPage(run)).isEqualTo(OpenPage.scene(1));
        journal.takeBack(run, OpenPage.scene(2));
        assertThat(journal.openPage(run)).isEqualTo(OpenPage.scene(2));
        assertThatThrownBy(() -> journal.takeBack(run, OpenPage.scene(0))).isInstanceOf(JournalException.class);
        assertThat(journal.openPage(run)).isEqualTo(OpenPage.scene(2));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void anEndingIsOpenUntilItIsLeft(Journal journal) {
        RunId run = begin(journal);
        assertThat(journal.isEndingOpen(run)).isFalse();
        journal.finish(run, Played.finish(Played.MORNING), "The end");
        assertThat(journal.isEndingOpen(run)).isTrue();
        assertThatThrownBy(() -> journal.open(run, OpenPage.CONSEQUENCE)).isInstanceOf(JournalException.class);
        assertThat(journal.isEndingReached(run)).isFalse();
        journal.reachEnding(run);
        assertThat(journal.isEndingReached(run)).isTrue();
        assertThat(journal.isEndingOpen(run)).isTrue();
        journal.leaveEnding(run);
        assertThat(journal.isEndingOpen(run)).isFalse();
        journal.reachEnding(run);
        assertThat(journal.isEndingReached(run)).as("of an ending that was left").isFalse();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void aRunWaitsUntilTheLastPageOfItsDebriefWasOpened(Journal journal) {
        RunId left = begin(journal);
        RunId over = Played.whole(journal, Played.run(Mode.LEARN, "Kim", Played.MORNING), Style.LEADER);
        assertThat(journal.waiting(9)).extracting(RunSummary::id).as("played last first").containsExactly(over, left);
        assertThat(journal.waiting(9)).extracting(RunSummary::debriefOpen).containsExactly(true, false);
        assertThat(journal.waiting(1)).hasSize(1);
        assertThat(journal.debriefPage(over)).isEmpty();
        journal.openDebrief(over, 3);
        assertThat(journal.debriefPage(over)).hasValue(3);
        journal.leaveDebrief(over);
        assertThat(journal.debriefPage(over)).as("gone through").isEmpty();
        assertThat(journal.waiting(9)).extracting(RunSummary::id).containsExactly(left);
        assertThat(journal.countWaiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("journals")
    void runsOfTablesWaitWithTheirRoomAndForNobodyOnceItIsClosed(Journal journal) {
        RunId alone = begin(journal);
        RunId atTable = begin(journal);
        RunId room = RunId.fresh();
        journal.openTables(room, Played.document(), RoomRecord.open(Voting.TABLES, OptionalInt.empty(), Played.MORNING));
        journal.addTableRun(room, new TableRun(atTable, OptionalInt.of(1), OptionalInt.empty()));
        assertThat(journal.waiting(9)).extracting(RunSummary::id).containsExactly(alone);
        assertThat(journal.countWaiting()).isEqualTo(1);
        assertThat(journal.latestUnfinished()).map(RunSummary::id).contains(alone);
        journal.closeRoom(room, Played.MORNING);
        assertThat(journal.waiting(9)).extracting(RunSummary::id).containsExactly(alone);
        assertThat(journal.countWaiting()).isEqualTo(1);
        assertThat(journal.runs(0, 9)).as("in the history").extracting(RunSummary::id).containsExactlyInAnyOrder(alone, atTable);
    }

    @ParameterizedTest
    @MethodSource("journals")
    void whereAFirstImpressionWasGivenTheEndingHasBeenLeft(Journal journal) {
        assertThat(journal.isEndingOpen(Played.whole(journal, Played.run(Mode.LEARN, "Kim", Played.MORNING), Style.LEADER))).isFalse();
    }
}
