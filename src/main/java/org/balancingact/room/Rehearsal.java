package org.balancingact.room;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomStep;

/**
 * People who are not there: they come in one after the other, most vote within forty seconds, some late, two have fallen asleep, and
 * after talk some have changed their minds. The same seed makes the same people.
 */
public final class Rehearsal {
    /** So many phones are simulated. */
    public static final int SEATS = 24;
    private static final int AT_ONCE = 3;
    private static final int ASLEEP = 2;
    private static final int LATE = 4;
    private static final int SECONDS = 40;
    private static final double STAYING = 0.65;

    private final Ballot ballot;
    private final SplittableRandom chance;
    private final Map<Integer, String> minds = new HashMap<>();
    private Map<Integer, Duration> due = Map.of();
    private int in;
    private int round;
    private int position = -1;
    private Duration open = Duration.ZERO;

    public Rehearsal(Ballot ballot, long seed) {
        this.ballot = ballot;
        this.chance = new SplittableRandom(seed);
    }

    /** So much time goes by for them. What they do is in the queue of the room then. */
    public void passed(Duration time) {
        RoomState state = ballot.state();
        for (int more = 0; more < AT_ONCE && in < SEATS && state.step() != RoomStep.OVER; more++) {
            in++;
            ballot.seat("rehearsal-" + in);
        }
        awake(state.room().seats());
        Optional<RecordedRound> now = state.openRound();
        if (now.isEmpty()) {
            return;
        }
        if (now.get().number() != round) {
            begin(now.get());
        }
        open = open.plus(time);
        for (int seat = 1; seat <= state.room().seats(); seat++) {
            Duration when = due.getOrDefault(seat, Duration.ofDays(1));
            if (when.compareTo(open) <= 0 && !now.get().votes().containsKey(seat)) {
                ballot.vote(new Vote(seat, round, minds.getOrDefault(seat, now.get().options().get(0)),
                        state.asksSure() ? OptionalInt.of(1 + chance.nextInt(CastVote.MOST_SURE)) : OptionalInt.empty()));
            }
        }
    }

    /** All but those who have fallen asleep are heard of. */
    private void awake(int seats) {
        for (int seat = 1; seat <= Math.min(seats, SEATS - ASLEEP); seat++) {
            ballot.room().seats().heard(seat);
        }
    }

    /** They make up their minds: anew on another decision, in part where they have talked. */
    private void begin(RecordedRound opened) {
        boolean again = opened.position() == position;
        String favourite = any(opened.options());
        Map<Integer, Duration> times = new HashMap<>();
        for (int seat = 1; seat <= SEATS - ASLEEP; seat++) {
            times.put(seat, Duration.ofSeconds(seat > SEATS - ASLEEP - LATE ? SECONDS + chance.nextInt(SECONDS)
                    : 2 + chance.nextInt(SECONDS - 2)));
            boolean stays = again && chance.nextDouble() < STAYING;
            if (!stays) {
                minds.put(seat, chance.nextBoolean() ? favourite : any(opened.options()));
            }
        }
        due = times;
        round = opened.number();
        position = opened.position();
        open = Duration.ZERO;
    }

    private String any(List<String> options) {
        return options.get(chance.nextInt(options.size()));
    }
}
