package org.balancingact.room;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.RecordedRound;

/**
 * What becomes of votes that came in together, in their order. Pure.
 *
 * @param answers one a vote
 * @param changed what the seats vote now, where it is not as it was, by number of the seat
 */
record VotesCast(List<Counted> answers, Map<Integer, CastVote> changed) {

    /** @param room in whose open round they count */
    static VotesCast of(List<Vote> votes, RoomState room, Instant now) {
        Map<Integer, CastVote> changed = new HashMap<>();
        return new VotesCast(votes.stream().map(vote -> counted(vote, room, now, changed)).toList(), changed);
    }

    private static Counted counted(Vote vote, RoomState room, Instant now, Map<Integer, CastVote> changed) {
        Optional<RecordedRound> open = room.openRound();
        if (open.filter(round -> round.number() == vote.round()).isEmpty()) {
            return Counted.NOT_OPEN;
        } else if (!open.get().options().contains(vote.option()) || !isAsked(vote.sure(), room)) {
            return Counted.NOT_OFFERED;
        }
        Optional<CastVote> before = Optional.ofNullable(changed.get(vote.seat())).or(() -> Optional.ofNullable(open.get().votes().get(vote.seat())));
        CastVote after = before.map(cast -> cast.then(vote.option(), vote.sure(), now)).orElseGet(() -> CastVote.of(vote.option(), vote.sure(), now));
        if (before.filter(after::equals).isEmpty()) {
            changed.put(vote.seat(), after);
        }
        return Counted.COUNTED;
    }

    /** Whether nothing is said of how sure one is, or what is asked for. */
    private static boolean isAsked(OptionalInt sure, RoomState room) {
        return sure.isEmpty() || (room.asksSure() && sure.getAsInt() >= 1 && sure.getAsInt() <= CastVote.MOST_SURE);
    }
}
