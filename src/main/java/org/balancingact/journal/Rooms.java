package org.balancingact.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The part of the record that holds rooms: a room is found by the run that it plays, and deleted with it. */
public interface Rooms {

    /** Adds the room that is to play a run. */
    void openRoom(RunId run, RoomRecord room);

    /** Adds the room that has played a finished run elsewhere, with all of it; no browser has any of its seats. */
    void addRoom(RunId run, RoomRecord room);

    /** The room that plays or has played the run. */
    Optional<RoomRecord> room(RunId run);

    /**
     * Keeps where the phones of the room come in, so that they find it there again. Browsers keep their keys for one address: at another
     * than before it is forgotten which browser had which seat.
     */
    void keepJoinPoint(RunId run, JoinPoint point);

    /** Where the phones of the room came in; empty where none ever could. */
    Optional<JoinPoint> joinPoint(RunId run);

    /** Keeps where the room stands now, and these rounds of it as they are, but for their votes. */
    void keepRoom(RunId run, RoomRecord room, List<RecordedRound> changed);

    /**
     * Keeps how the latest pick that stands came about.
     *
     * @param round number of the round that it followed; empty where no vote was asked for
     */
    void decided(RunId run, ChosenBy by, OptionalInt round);

    /**
     * Keeps a seat that was taken.
     *
     * @param token a hash of the key that the browser has, in hexadecimal digits
     */
    void takeSeat(RunId run, int seat, String token, Instant joined);

    /** The numbers of the seats, by token; of a room that is closed, or at an address that it has left, none is known. */
    Map<String, Integer> seats(RunId run);

    /** Keeps votes in a round, by number of the seat: all of them, or none. A seat that has voted there has its vote replaced. */
    void cast(RunId run, int round, Map<Integer, CastVote> votes);

    /** Closes the room for good. Which browser had which seat is forgotten. */
    void closeRoom(RunId run, Instant now);
}
