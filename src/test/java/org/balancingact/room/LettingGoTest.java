package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.opened.DoorWish;
import org.balancingact.room.opened.OpenRoom;
import org.balancingact.room.web.CannotListen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever has been left hears of a room no more, and keeps nobody waiting. */
class LettingGoTest {
    private static final DoorWish DOOR = new DoorWish(Optional.of("127.0.0.2"), Optional.of(0), Duration.ofMillis(100), false);

    private final Journal journal = new MemoryJournal();

    private RunId left() {
        try (Room room = Led.open(journal)) {
            return room.run();
        }
    }

    @Test
    void aRoomThatMovesToAndFroIsHeardOfByTheDeskAtItsPresentAddressAlone() {
        try (OpenRoom room = OpenRoom.open(journal, left(), Led.CLOCK, DOOR)) {
            assertThat(room.ballot().listening()).isEqualTo(1);
            room.moveTo("127.0.0.1");
            room.moveTo("127.0.0.2");
            assertThat(room.ballot().listening()).isEqualTo(1);
            assertThatThrownBy(() -> room.moveTo("192.0.2.1")).isInstanceOf(CannotListen.class);
            assertThat(room.ballot().listening()).as("where nobody can listen").isZero();
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatComesAfterTheLastIsRefusedAndNotLeftWaiting() {
        Ballot ballot = new Ballot(Led.at(RoomStep.VOTING, journal));
        ballot.close();
        assertThatThrownBy(() -> ballot.lead(Plain.NEXT)).isInstanceOf(JournalException.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> ballot.vote(new Vote(1, 1, "any")).join()).isInstanceOf(CompletionException.class);
        ballot.close();
        assertThat(ballot.state().step()).isEqualTo(RoomStep.VOTING);
    }
}
