package org.balancingact.room.opened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.app.Film;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;
import org.balancingact.journal.store.MemoryJournal;
import org.balancingact.room.Led;
import org.balancingact.room.Outcome;
import org.balancingact.room.PhoneDesk;
import org.balancingact.room.Refusal;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb;
import org.balancingact.room.Verb.Plain;
import org.balancingact.room.web.CannotListen;
import org.balancingact.room.web.Network;
import org.balancingact.room.web.Networks;
import org.junit.jupiter.api.Test;

/** The network of a room comes and goes while it is open. No computer calls 127.0.0.2 its own, though it listens there. */
class OpenRoomTest {
    private static final int KNOCKS = 200;
    private static final Networks NOW = new Networks(List.of(new Network("wlan0", "127.0.0.1", false)));

    private final Journal journal = new MemoryJournal();

    private RunId begun(Voting voting) {
        RunId run = journal.begin(new NewRun(Film.document(), Film.SEED, Mode.ROOM, Optional.empty(), Led.CLOCK.instant()));
        journal.openRoom(run, RoomRecord.open(voting, OptionalInt.empty(), Led.CLOCK.instant()));
        return run;
    }

    private OpenRoom openedAt(String address) {
        return OpenRoom.open(journal, begun(Voting.PHONES), Led.CLOCK, new DoorWish(Optional.of(address), Optional.of(0), Duration.ofMillis(100), false));
    }

    private static boolean listens(String url) {
        URI at = URI.create(url);
        try (Socket phone = new Socket()) {
            phone.connect(new InetSocketAddress(at.getHost(), at.getPort()), 2000);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    @Test
    void aRoomWhoseNetworkIsGoneIsMovedWithItsCodeAndNothingListensWhereItWas() {
        try (OpenRoom room = openedAt("127.0.0.2")) {
            String before = room.url().orElseThrow();
            String code = room.code().orElseThrow();
            assertThat(listens(before)).isTrue();
            assertThat(room.elsewhere(() -> NOW)).contains("127.0.0.1");
            assertThat(room.moveTo("127.0.0.1")).isEmpty();
            assertThat(room.url().orElseThrow()).startsWith("http://127.0.0.1:").endsWith("/" + code);
            assertThat(listens(room.url().orElseThrow())).isTrue();
            assertThat(listens(before)).isFalse();
            assertThat(room.elsewhere(() -> NOW)).as("all is well again").isEmpty();
            assertThat(journal.joinPoint(room.run()).orElseThrow().address()).isEqualTo("127.0.0.1");
        }
    }

    /** Whoever waits at a door that is closed lets one more in, unless he is waited for. */
    @Test
    void nobodyGetsInOnceARoomIsClosedHoweverSoonHeKnocks() {
        for (int times = 0; times < KNOCKS; times++) {
            OpenRoom room = openedAt("127.0.0.1");
            String url = room.url().orElseThrow();
            room.close();
            assertThat(listens(url)).isFalse();
        }
    }

    private static void voteForTheFirst(OpenRoom room) {
        PhoneDesk desk = new PhoneDesk(room.ballot(), "test");
        int seat = desk.takeSeat("a").join().orElseThrow();
        RecordedRound round = room.ballot().state().openRound().orElseThrow();
        desk.vote(seat, round.number(), round.options().get(0), OptionalInt.empty()).join();
    }

    @Test
    void anOpenVoteThatHasVotesIsDiscardedSincePhonesWillBeNewSeats() {
        try (OpenRoom room = openedAt("127.0.0.2")) {
            List.of(Plain.NEXT, Plain.NEXT, Plain.OPEN).forEach(room.ballot()::lead);
            voteForTheFirst(room);
            assertThat(room.moveTo("127.0.0.1").orElseThrow()).contains("The open vote has been discarded");
            assertThat(room.ballot().state().step()).isEqualTo(RoomStep.READING);
        }
    }

    @Test
    void ofARoomThatWasMovedThosePhonesAreInThatHaveComeToItsNewAddress() {
        try (OpenRoom room = openedAt("127.0.0.2")) {
            PhoneDesk desk = new PhoneDesk(room.ballot(), "test");
            desk.takeSeat("a").join();
            desk.takeSeat("b").join();
            room.moveTo("127.0.0.1");
            assertThat(room.ballot().state().in()).isZero();
            assertThat(desk.seat("a")).isEmpty();
            assertThat(desk.takeSeat("c").join()).as("never the seat of somebody else").contains(3);
            assertThat(room.ballot().state().in()).isEqualTo(1);
        }
        try (OpenRoom again = OpenRoom.open(journal, journal.runs(0, 1).get(0).id(), Led.CLOCK, DoorWish.USUAL)) {
            assertThat(again.ballot().state().in()).as("opened again where it was left").isEqualTo(1);
        }
    }

    @Test
    void aClosedVoteWithVotesOfPhonesThatAreNewSeatsNowIsNotOpenedAgain() {
        try (OpenRoom room = openedAt("127.0.0.2")) {
            List.of(Plain.NEXT, Plain.NEXT, Plain.OPEN).forEach(room.ballot()::lead);
            voteForTheFirst(room);
            room.ballot().lead(Plain.CLOSE);
            assertThat(room.moveTo("127.0.0.1")).as("its votes stand").isEmpty();
            assertThat(room.ballot().lead(Plain.REOPEN)).isEqualTo(new Outcome.Refused(Refusal.MOVED));
            room.ballot().lead(Plain.AGAIN);
            voteForTheFirst(room);
            room.ballot().lead(Plain.CLOSE);
            room.ballot().lead(Plain.REOPEN);
            assertThat(room.ballot().state().step()).isEqualTo(RoomStep.VOTING);
        }
    }

    @Test
    void aGuessBeginsAnewWhereTheRoomHasMoved() {
        try (OpenRoom room = openedAt("127.0.0.2")) {
            while (room.ballot().state().step() != RoomStep.DEBRIEF) {
                RoomState now = room.ballot().state();
                boolean deciding = now.step() == RoomStep.READING && now.moment().isPresent();
                room.ballot().lead(deciding ? new Verb.Play(now.offered().get(0)) : Plain.NEXT);
            }
            voteForTheFirst(room);
            assertThat(room.moveTo("127.0.0.1").orElseThrow()).contains("The question is asked anew.");
            assertThat(room.ballot().state().openRound().orElseThrow().votes()).isEmpty();
        }
    }

    @Test
    void whereNobodyCanListenTheRoomStaysOpenAndIsMovedLater() {
        try (OpenRoom room = openedAt("127.0.0.2")) {
            assertThatThrownBy(() -> room.moveTo("192.0.2.1")).isInstanceOf(CannotListen.class);
            assertThat(room.url()).isEmpty();
            assertThat(room.elsewhere(() -> NOW)).contains("127.0.0.1");
            room.moveTo("127.0.0.1");
            assertThat(room.url()).isPresent();
        }
    }

    @Test
    void aRoomByHandsHasNoNetworkToLose() {
        try (OpenRoom room = OpenRoom.open(journal, begun(Voting.HANDS), Led.CLOCK, DoorWish.USUAL)) {
            assertThat(room.elsewhere(() -> NOW)).isEmpty();
            assertThat(room.url()).isEmpty();
        }
    }
}
