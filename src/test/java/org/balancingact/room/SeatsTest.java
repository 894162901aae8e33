package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.balancingact.app.Ticking;
import org.balancingact.journal.store.MemoryJournal;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private final Ticking clock = new Ticking(Led.CLOCK.instant());

    private void pass(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }

    @Test
    void aPhoneIsAsleepOnceItWasNotHeardOfForAMinuteUntilItIsHeardOfAgain() {
        Seats seats = new Seats(Map.of("known", 1), clock);
        seats.add("new", 2);
        pass(30);
        seats.heard(2);
        pass(30);
        assertThat(seats.asleep()).isZero();
        pass(1);
        assertThat(seats.asleep()).as("the one that has not come back").isEqualTo(1);
        pass(30);
        assertThat(seats.asleep()).isEqualTo(2);
        seats.heard(1);
        assertThat(seats.asleep()).isEqualTo(1);
    }

    @Test
    void aPhoneThatLooksIsAwake() {
        Room room = Led.open(new MemoryJournal(), clock);
        try (Ballot ballot = new Ballot(room)) {
            PhoneDesk desk = new PhoneDesk(ballot, "test");
            int seat = desk.takeSeat("a").join().orElseThrow();
            desk.takeSeat("b").join();
            for (int minute = 0; minute < 3; minute++) {
                pass(50);
                desk.view(seat);
            }
            assertThat(room.asleep()).isEqualTo(1);
        }
        room.close();
    }

    @Test
    void ofThoseWhoAreSimulatedTwoFallAsleep() {
        Room room = Led.open(new MemoryJournal(), clock);
        try (Ballot ballot = new Ballot(room)) {
            Rehearsal rehearsal = new Rehearsal(ballot, 7);
            for (int second = 0; second < 90; second++) {
                rehearsal.passed(Duration.ofSeconds(1));
                ballot.lead(Verb.Plain.REOPEN);
                pass(1);
            }
            assertThat(room.asleep()).isEqualTo(2);
        }
        room.close();
    }
}
