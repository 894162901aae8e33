package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A room as the record keeps it, beside the run that it plays.
 *
 * @param people     how many are expected, where that was said
 * @param indicators whether the big screen shows the indicators at a checkpoint
 * @param asksSure   whether phones ask how sure people are of their votes
 * @param page       which of the pages of its step is open, from 0
 * @param seats      how many have been taken, those included that a room has lost as it moved
 * @param rounds     all that were opened, in order; those that were discarded, too
 * @param decisions  how the picks that stand came about, in order
 * @param closed     when it was closed for good
 */
public record RoomRecord(Voting voting, OptionalInt people, boolean indicators, boolean asksSure, RoomStep step, int page,
                         int seats, List<RecordedRound> rounds, List<RoomDecision> decisions, Instant opened, Optional<Instant> closed) {
    /** So many phones are in a room at most. */
    public static final int MOST_IN = 500;
    /** So many seats are taken in it at most, however often it moves. */
    public static final int MOST_SEATS = 5000;

    public RoomRecord {
        rounds = List.copyOf(rounds);
        decisions = List.copyOf(decisions);
        opened = opened.truncatedTo(ChronoUnit.MILLIS);
        closed = closed.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }

    /** One that opens now. */
    public static RoomRecord open(Voting voting, OptionalInt people, Instant now) {
        return new RoomRecord(voting, people, true, false, RoomStep.LOBBY, 0, 0, List.of(), List.of(), now, Optional.empty());
    }

    /** One whose big screen shows the indicators at a checkpoint, or does not. */
    public RoomRecord showing(boolean shown) {
        return new RoomRecord(voting, people, shown, asksSure, step, page, seats, rounds, decisions, opened, closed);
    }

    /** One whose phones ask how sure people are of their votes, or do not. */
    public RoomRecord askingSure(boolean asked) {
        return new RoomRecord(voting, people, indicators, asked, step, page, seats, rounds, decisions, opened, closed);
    }

    public RoomRecord at(RoomStep next) {
        return at(next, 0);
    }

    public RoomRecord at(RoomStep next, int nextPage) {
        return new RoomRecord(voting, people, indicators, asksSure, next, nextPage, seats, rounds, decisions, opened, closed);
    }

    /** The same with one round more, or with another state of it. */
    public RoomRecord with(RecordedRound round) {
        List<RecordedRound> others = Stream.concat(rounds.subList(0, Math.min(round.number() - 1, rounds.size())).stream(),
                Stream.concat(Stream.of(round), rounds.stream().skip(round.number()))).toList();
        return new RoomRecord(voting, people, indicators, asksSure, step, page, seats, others, decisions, opened, closed);
    }

    /** With what is known of the picks that stand. */
    public RoomRecord with(List<RoomDecision> standing) {
        return new RoomRecord(voting, people, indicators, asksSure, step, page, seats, rounds, standing, opened, closed);
    }

    public RoomRecord withSeats(int count) {
        return new RoomRecord(voting, people, indicators, asksSure, step, page, count, rounds, decisions, opened, closed);
    }

    public RoomRecord closed(Instant now) {
        return new RoomRecord(voting, people, indicators, asksSure, step, page, seats, rounds, decisions, opened, Optional.of(now));
    }

    /** The number of the round that would be opened next. */
    public int nextRound() {
        return rounds.size() + 1;
    }

    /** The rounds that stand in which people were asked whether a decision was leading or managing, in order. */
    public List<RecordedRound> tags() {
        return rounds.stream().filter(round -> round.kind() == RecordedRound.Kind.TAG && !round.withdrawn()).toList();
    }

    /** The rounds that stand of a kind at a position, in order. */
    public List<RecordedRound> standing(RecordedRound.Kind kind, int position) {
        return rounds.stream().filter(round -> round.kind() == kind && round.position() == position && !round.withdrawn()).toList();
    }
}
