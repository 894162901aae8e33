package org.balancingact.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One opening of a vote in a room.
 *
 * @param number    1, 2, ... through the room
 * @param position  of the decision; 0 where it is about the whole run
 * @param options   ids in the order shown
 * @param revealed  when its counts were first shown
 * @param withdrawn whether it was discarded
 * @param votes     by number of the seat
 * @param hands     counts that were typed in, by option; of options without any, none
 */
public record RecordedRound(int number, Kind kind, int position, Optional<String> scene, List<String> options, Instant opened,
                            Optional<Instant> closed, Optional<Instant> revealed, boolean withdrawn, Map<Integer, CastVote> votes,
                            Map<String, Integer> hands) {
    /** Most hands that can be typed in for one option. */
    public static final int MOST_HANDS = 999;

    /** What is voted on. */
    public enum Kind {
        /** What to do. */
        DECISION,
        /** In how many decisions the room led. */
        GUESS,
        /** Whether a decision was leading or managing. */
        TAG;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    public RecordedRound {
        options = List.copyOf(options);
        opened = opened.truncatedTo(ChronoUnit.MILLIS);
        closed = closed.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
        revealed = revealed.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
        votes = Map.copyOf(votes);
        hands = Map.copyOf(hands);
    }

    /** One that opens now. */
    public static RecordedRound open(int number, Kind kind, int position, Optional<String> scene, List<String> options, Instant now) {
        return new RecordedRound(number, kind, position, scene, options, now, Optional.empty(), Optional.empty(), false, Map.of(), Map.of());
    }

    /** Whether votes are taken. */
    public boolean isOpen() {
        return closed.isEmpty() && !withdrawn;
    }

    /** The option that each seat stands for, by its number. */
    public Map<Integer, String> standing() {
        Map<Integer, String> options = new HashMap<>();
        votes.forEach((seat, vote) -> options.put(seat, vote.option()));
        return options;
    }

    /** How many seats stand for an option; of options without any, none. */
    public Map<String, Integer> phones() {
        Map<String, Integer> counts = new HashMap<>();
        votes.values().forEach(vote -> counts.merge(vote.option(), 1, Integer::sum));
        return counts;
    }

    /** By option, how many of its seats said that they are 1, 2, ... {@link CastVote#MOST_SURE} sure of it; of options without any, none. */
    public Map<String, List<Integer>> sureness() {
        Map<String, List<Integer>> counts = new HashMap<>();
        phones().keySet().forEach(option -> Optional.of(sureness(option)).filter(said -> said.stream().anyMatch(count -> count > 0))
                .ifPresent(said -> counts.put(option, said)));
        return counts;
    }

    private List<Integer> sureness(String option) {
        return IntStream.rangeClosed(1, CastVote.MOST_SURE).mapToObj(level -> (int) votes.values().stream()
                .filter(vote -> vote.option().equals(option) && vote.sure().equals(OptionalInt.of(level))).count()).toList();
    }

    public RecordedRound closed(Instant now) {
        return new RecordedRound(number, kind, position, scene, options, opened, Optional.of(now), revealed, withdrawn, votes, hands);
    }

    public RecordedRound reopened() {
        return new RecordedRound(number, kind, position, scene, options, opened, Optional.empty(), revealed, withdrawn, votes, hands);
    }

    /** Its counts are shown; when they were shown first stays. */
    public RecordedRound revealed(Instant now) {
        return new RecordedRound(number, kind, position, scene, options, opened, closed, revealed.or(() -> Optional.of(now)), withdrawn, votes,
                hands);
    }

    public RecordedRound discarded(Instant now) {
        return new RecordedRound(number, kind, position, scene, options, opened, closed.or(() -> Optional.of(now)), revealed, true, votes, hands);
    }

    public RecordedRound withHands(String option, int count) {
        Map<String, Integer> counts = new HashMap<>(hands);
        if (count == 0) {
            counts.remove(option);
        } else {
            counts.put(option, count);
        }
        return new RecordedRound(number, kind, position, scene, options, opened, closed, revealed, withdrawn, votes, counts);
    }

    public RecordedRound withVotes(Map<Integer, CastVote> cast) {
        Map<Integer, CastVote> all = new HashMap<>(votes);
        all.putAll(cast);
        return new RecordedRound(number, kind, position, scene, options, opened, closed, revealed, withdrawn, all, hands);
    }
}
