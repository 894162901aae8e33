package org.balancingact.analysis.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.Interval;

/**
 * Who changed the vote from the first round of a decision to its last: seats that voted in both.
 *
 * @param changed how many of them did, of how many
 * @param moves   from each option to each, in the order shown, those that stayed too; only where there are any
 */
public record Shift(Interval changed, List<Move> moves) {

    /** @param seats how many, 1 at least */
    public record Move(String from, String to, int seats) {}

    public Shift {
        moves = List.copyOf(moves);
    }

    /**
     * Empty where no seat voted twice.
     *
     * @param options in the order shown
     * @param first   option by seat
     * @param last    option by seat
     */
    public static Optional<Shift> of(List<String> options, Map<Integer, String> first, Map<Integer, String> last) {
        List<Integer> seats = first.keySet().stream().filter(last::containsKey).toList();
        if (seats.isEmpty()) {
            return Optional.empty();
        }
        List<Move> moves = new ArrayList<>();
        for (String from : options) {
            for (String to : options) {
                int count = (int) seats.stream().filter(seat -> from.equals(first.get(seat)) && to.equals(last.get(seat))).count();
                if (count > 0) {
                    moves.add(new Move(from, to, count));
                }
            }
        }
        int changed = moves.stream().filter(move -> !move.from().equals(move.to())).mapToInt(Move::seats).sum();
        return Optional.of(new Shift(new Interval(changed, seats.size()), moves));
    }
}
