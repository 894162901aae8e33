package org.balancingact.journal.carry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.balancingact.analysis.votes.Shift;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.RoomRecord;

/** Votes by seats that nobody ever had, made up so that they have the sums of a run file. They need no more seats than the room had. */
final class MadeUpSeats {
    private MadeUpSeats() {}

    /** Seats 1, 2, ... in the order of the options. */
    static Map<Integer, String> first(List<String> options, Map<String, Integer> phones) {
        return later(Map.of(), List.of(), options, phones);
    }

    /**
     * Seats that voted before vote as the shift says; the rest of the votes are those of new seats.
     *
     * @param first seats from 1 on, as {@link #first} makes them
     * @throws IllegalArgumentException if the shift moves more than there were, or more than the sums have
     */
    static Map<Integer, String> later(Map<Integer, String> first, List<Shift.Move> shift, List<String> options, Map<String, Integer> phones) {
        Map<String, Deque<Integer>> before = new HashMap<>();
        first.forEach((seat, option) -> before.computeIfAbsent(option, any -> new ArrayDeque<>()).add(seat));
        Map<Integer, String> votes = new HashMap<>();
        for (Shift.Move move : shift) {
            Deque<Integer> seats = before.getOrDefault(move.from(), new ArrayDeque<>());
            if (move.seats() < 1 || move.seats() > seats.size()) {
                throw new IllegalArgumentException("more moved than were there");
            }
            for (int moved = 0; moved < move.seats(); moved++) {
                votes.put(seats.remove(), move.to());
            }
        }
        int seat = first.size();
        for (String option : options) {
            long moved = votes.values().stream().filter(option::equals).count();
            long fresh = phones.getOrDefault(option, 0) - moved;
            if (fresh < 0 || fresh > RoomRecord.MOST_IN) {
                throw new IllegalArgumentException("other sums than seats");
            }
            for (long number = 0; number < fresh; number++) {
                votes.put(++seat, option);
            }
        }
        if (votes.values().stream().anyMatch(option -> !options.contains(option))) {
            throw new IllegalArgumentException("moved to no option");
        }
        return votes;
    }

    /**
     * How sure they are, of those seats that say so.
     *
     * @param votes option by seat
     * @param sure  by option, how many say 1, 2, ... 5
     * @throws IllegalArgumentException if more say so than voted for the option, or other things than that
     */
    static Map<Integer, OptionalInt> sure(Map<Integer, String> votes, Map<String, List<Integer>> sure) {
        Map<Integer, OptionalInt> said = new HashMap<>();
        sure.forEach((option, levels) -> {
            Deque<Integer> seats = new ArrayDeque<>(votes.keySet().stream().filter(seat -> option.equals(votes.get(seat))).sorted().toList());
            if (levels.size() != CastVote.MOST_SURE || levels.stream().anyMatch(count -> count < 0)
                    || levels.stream().mapToLong(Integer::longValue).sum() > seats.size()) {
                throw new IllegalArgumentException("more are sure than voted");
            }
            for (int level = 1; level <= levels.size(); level++) {
                for (int count = levels.get(level - 1); count > 0; count--) {
                    said.put(seats.remove(), OptionalInt.of(level));
                }
            }
        });
        return said;
    }
}
