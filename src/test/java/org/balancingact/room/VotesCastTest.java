package org.balancingact.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.store.MemoryJournal;
import org.junit.jupiter.api.Test;

/** How sure people say they are, with their votes. */
class VotesCastTest {
    private static final Instant NOW = Led.CLOCK.instant();
    private final RoomState room = Led.askingSure(RoomStep.VOTING, new MemoryJournal()).state();
    private final int round = room.round().orElseThrow().number();
    private final String first = room.offered().get(0);
    private final String other = room.offered().get(1);

    private Vote vote(String option, int sure) {
        return new Vote(1, round, option, OptionalInt.of(sure));
    }

    private CastVote after(Vote... votes) {
        VotesCast cast = VotesCast.of(List.of(votes), room, NOW);
        assertThat(cast.answers()).containsOnly(Counted.COUNTED);
        return cast.changed().get(1);
    }

    @Test
    void sayingItChangesNoVote() {
        assertThat(after(new Vote(1, round, first), vote(first, 4))).isEqualTo(new CastVote(first, first, 0, OptionalInt.of(4), NOW));
        assertThat(after(vote(first, 4), vote(first, 2)).sure()).hasValue(2);
    }

    @Test
    void theSameVoteAgainKeepsItAndAnotherVoteDoesNot() {
        assertThat(after(vote(first, 4), new Vote(1, round, first)).sure()).hasValue(4);
        assertThat(after(vote(first, 4), new Vote(1, round, other))).isEqualTo(new CastVote(other, first, 1, OptionalInt.empty(), NOW));
        assertThat(after(vote(first, 4), vote(other, 5))).isEqualTo(new CastVote(other, first, 1, OptionalInt.of(5), NOW));
    }

    @Test
    void whatIsSaidTwiceIsWrittenOnce() {
        RoomState told = room.with(room.room().with(room.round().orElseThrow().withVotes(VotesCast.of(List.of(vote(first, 3)), room, NOW).changed())));
        assertThat(VotesCast.of(List.of(vote(first, 3), new Vote(1, round, first)), told, NOW).changed()).isEmpty();
    }

    @Test
    void noOtherNumbersAreTakenAndNoneWhereNothingIsAsked() {
        VotesCast odd = VotesCast.of(List.of(vote(first, 0), vote(first, 6), vote(first, -1)), room, NOW);
        assertThat(odd.answers()).containsOnly(Counted.NOT_OFFERED);
        assertThat(odd.changed()).isEmpty();
        RoomState silent = Led.at(RoomStep.VOTING, new MemoryJournal()).state();
        assertThat(VotesCast.of(List.of(vote(first, 3)), silent, NOW).answers()).containsExactly(Counted.NOT_OFFERED);
        RoomState guessing = Led.askingSure(RoomStep.DEBRIEF, new MemoryJournal()).state();
        Vote guess = new Vote(1, guessing.round().orElseThrow().number(), "1", OptionalInt.of(3));
        assertThat(VotesCast.of(List.of(guess), guessing, NOW).answers()).as("a guess is not asked about").containsExactly(Counted.NOT_OFFERED);
    }
}
