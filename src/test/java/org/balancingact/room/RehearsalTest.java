package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Room room = Led.at(RoomStep.READING, new MemoryJournal());
    private final Ballot ballot = new Ballot(room);

    @AfterEach
    void close() {
        ballot.close();
        room.close();
    }

    /** A verb that changes nothing waits until all that was asked for before has been done. */
    private void pass(Rehearsal rehearsal, int seconds) {
        for (int second = 0; second < seconds; second++) {
            rehearsal.passed(SECOND);
            ballot.lead(Verb.Plain.REOPEN);
        }
    }

    private Votes votes() {
        return room.state().votes().orElseThrow();
    }

    @Test
    void twentyFourComeInAndAllButTwoVoteMostOfThemSoon() {
        Rehearsal rehearsal = new Rehearsal(ballot, 7);
        pass(rehearsal, 10);
        assertThat(room.state().room().seats()).isEqualTo(Rehearsal.SEATS);
        ballot.lead(Verb.Plain.OPEN);
        pass(rehearsal, 1);
        assertThat(votes().total()).isZero();
        pass(rehearsal, 40);
        assertThat(votes().total()).isBetween(18, 21);
        pass(rehearsal, 40);
        assertThat(votes().total()).isEqualTo(22);
    }

    @Test
    void afterTalkSomeHaveChangedTheirMindsAndSomeHaveNot() {
        Rehearsal rehearsal = new Rehearsal(ballot, 7);
        pass(rehearsal, 10);
        ballot.lead(Verb.Plain.OPEN);
        pass(rehearsal, 90);
        List<String> first = room.state().round().orElseThrow().votes().values().stream().map(vote -> vote.option()).toList();
        ballot.lead(Verb.Plain.CLOSE);
        ballot.lead(Verb.Plain.AGAIN);
        pass(rehearsal, 90);
        List<String> second = room.state().round().orElseThrow().votes().values().stream().map(vote -> vote.option()).toList();
        assertThat(second).hasSameSizeAs(first).isNotEqualTo(first);
        long kept = java.util.stream.IntStream.range(0, first.size()).filter(seat -> first.get(seat).equals(second.get(seat))).count();
        assertThat(kept).isGreaterThan(first.size() / 2);
    }

    @Test
    void whereItIsAskedTheySayHowSureTheyAre() {
        Room asking = Led.askingSure(RoomStep.VOTING, new MemoryJournal());
        try (Ballot queue = new Ballot(asking)) {
            Rehearsal rehearsal = new Rehearsal(queue, 7);
            for (int second = 0; second < 90; second++) {
                rehearsal.passed(SECOND);
                queue.lead(Verb.Plain.REOPEN);
            }
            assertThat(asking.state().round().orElseThrow().votes().values()).hasSize(22).allSatisfy(vote -> assertThat(vote.sure()).isPresent());
        }
        asking.close();
    }

    @Test
    void theSameSeedMakesTheSamePeople() {
        Rehearsal rehearsal = new Rehearsal(ballot, 11);
        pass(rehearsal, 10);
        ballot.lead(Verb.Plain.OPEN);
        pass(rehearsal, 90);
        Room other = Led.at(RoomStep.READING, new MemoryJournal());
        try (Ballot queue = new Ballot(other)) {
            Rehearsal same = new Rehearsal(queue, 11);
            for (int second = 0; second < 100; second++) {
                if (second == 10) {
                    queue.lead(Verb.Plain.OPEN);
                }
                same.passed(SECOND);
                queue.lead(Verb.Plain.REOPEN);
            }
            assertThat(other.state().votes().orElseThrow().counts()).isEqualTo(votes().counts());
        }
        other.close();
    }
}
