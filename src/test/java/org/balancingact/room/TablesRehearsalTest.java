package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.Voting;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.opened.NewRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TablesRehearsalTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Room room = open(new MemoryJournal());
    private final Ballot ballot = new Ballot(room);
    private final Tables tables = ballot.tables().orElseThrow();
    private final TablesRehearsal rehearsal = new TablesRehearsal(ballot, tables, 7);

    private static Room open(Journal journal) {
        RoomRecord wished = RoomRecord.open(Voting.TABLES, OptionalInt.empty(), Led.CLOCK.instant());
        return Room.open(journal, new NewRoom(Film.document(), Film.SEED, wished).begin(journal, Led.CLOCK), Led.CLOCK);
    }

    @AfterEach
    void close() {
        ballot.close();
        room.close();
    }

    /** A verb that changes nothing waits until all that was asked for before has been done. */
    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            rehearsal.passed(SECOND);
            ballot.lead(Plain.REOPEN);
        }
    }

    /** So many pages, those of earlier decisions left out, and decisions. */
    private static int read(Table table) {
        return table.decided() + table.progress().orElseThrow().index();
    }

    @Test
    void eightTablesComeInAndPlayToTheirEndsAtPacesOfTheirOwn() {
        pass(10);
        assertThat(tables.seated()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        ballot.lead(Plain.NEXT);
        ballot.lead(Plain.NEXT);
        pass(20);
        assertThat(tables.all().stream().map(TablesRehearsalTest::read).distinct().count()).as("some have read more").isGreaterThan(1);
        pass(600);
        assertThat(tables.playing()).isZero();
    }

    @Test
    void theyWaitWhileAllAreHeld() {
        pass(10);
        ballot.lead(Plain.NEXT);
        ballot.lead(Plain.NEXT);
        ballot.lead(Plain.CLOSE);
        pass(200);
        assertThat(tables.all()).allMatch(Table::isAtCheckpoint);
        assertThat(room.asleep()).isZero();
    }
}
