package org.balancingact.room.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * How the minutes of a room are spent: as much talk as there is time for, and never at the cost of the debrief.
 *
 * @param decisions those ahead, in order, each with its pace
 * @param debrief   what is left for it once all else has its time
 * @param fits      false where not even the quickest way through leaves the debrief its time
 */
public record SessionPlan(List<Planned> decisions, Duration welcome, Duration debrief, Duration plans, boolean fits) {
    /** What it takes to read the briefing aloud. */
    public static final Duration BRIEFING = Duration.ofMinutes(2);
    /** What it takes to read an ending. */
    public static final Duration ENDING = Duration.ofSeconds(90);
    private static final Duration CHECKPOINT = Duration.ofSeconds(30);
    private static final Duration LEAST_DEBRIEF = Duration.ofMinutes(12);
    private static final int DEBRIEF_PER_CENT = 30;
    private static final double LEAST_STRETCH = 0.5;
    private static final double MOST_STRETCH = 2;
    private static final Duration SHORT = Duration.ofMinutes(60);
    private static final Duration GREETING = Duration.ofMinutes(4);
    private static final Duration SHORT_GREETING = Duration.ofMinutes(3);
    /** What gets more time first: scenes of the guide, then those before a checkpoint, then all others. */
    private static final List<Predicate<Ahead>> ORDER = List.of(Ahead::guided, Ahead::checkpoint, ahead -> true);

    public SessionPlan {
        decisions = List.copyOf(decisions);
    }

    /**
     * A decision and what is made of it.
     *
     * @param stretch how much longer it takes in this room than it does as a rule
     */
    public record Planned(Ahead ahead, Pace pace, double stretch) {
        /** With the checkpoint after it. */
        public Duration time() {
            return scaled(ahead.checkpoint() ? pace.time().plus(CHECKPOINT) : pace.time(), stretch);
        }
    }

    private static Duration scaled(Duration time, double by) {
        return Duration.ofSeconds(Math.round(time.toSeconds() * by));
    }

    /** Of a whole evening. */
    public static SessionPlan of(Duration whole, List<Ahead> ahead) {
        Duration greeting = greeting(whole);
        Duration debrief = leastDebrief(whole);
        return filled(whole.minus(greeting).minus(BRIEFING), greeting, debrief, greeting, ahead, 1);
    }

    /** When a story has to be over, whoever plays it at whatever pace, so that the debrief has its time. */
    public static Duration over(Duration whole) {
        return whole.minus(leastDebrief(whole)).minus(greeting(whole));
    }

    /** What people need to come in, and to write their plans. */
    private static Duration greeting(Duration whole) {
        return whole.compareTo(SHORT) < 0 ? SHORT_GREETING : GREETING;
    }

    /**
     * The same again from where a room stands: the debrief keeps what it was promised.
     *
     * @param left    of the evening
     * @param stretch how much longer decisions take in this room, as {@link #stretch} has it
     */
    public SessionPlan again(Duration left, Duration whole, List<Ahead> ahead, double stretch) {
        return filled(left, welcome, leastDebrief(whole), plans, ahead, stretch);
    }

    /**
     * How much longer decisions took than they were planned to: 1 is as planned; from half as long to twice as long, since few of them
     * tell little of the next.
     *
     * @param from   number of the first of them
     * @param to     number of the one after the last of them
     * @param actual what they took
     */
    public double stretch(int from, int to, Duration actual) {
        Duration planned = until(to).minus(until(from));
        return to <= from ? 1 : Math.max(LEAST_STRETCH, Math.min(MOST_STRETCH, (double) actual.toSeconds() / planned.toSeconds()));
    }

    private static Duration leastDebrief(Duration whole) {
        Duration share = whole.multipliedBy(DEBRIEF_PER_CENT).dividedBy(100);
        return share.compareTo(LEAST_DEBRIEF) < 0 ? LEAST_DEBRIEF : share;
    }

    private static SessionPlan filled(Duration left, Duration welcome, Duration debrief, Duration plans, List<Ahead> ahead, double stretch) {
        Duration budget = left.minus(ENDING).minus(plans).minus(debrief);
        List<Planned> planned = new ArrayList<>(ahead.stream().map(each -> new Planned(each, Pace.QUICK, stretch)).toList());
        boolean fits = time(planned).compareTo(budget) <= 0;
        for (Pace pace : List.of(Pace.VOTE, Pace.TALK)) {
            for (Predicate<Ahead> first : ORDER) {
                upgrade(planned, pace, first, budget);
            }
        }
        return new SessionPlan(planned, welcome, debrief.plus(fits ? budget.minus(time(planned)) : Duration.ZERO), plans, fits);
    }

    /** In the order of the story, as long as the next one fits. */
    private static void upgrade(List<Planned> planned, Pace pace, Predicate<Ahead> which, Duration budget) {
        for (int place = 0; place < planned.size(); place++) {
            Planned now = planned.get(place);
            Planned more = new Planned(now.ahead(), pace, now.stretch());
            if (which.test(now.ahead()) && now.pace().compareTo(pace) < 0
                    && time(planned).plus(more.time()).minus(now.time()).compareTo(budget) <= 0) {
                planned.set(place, more);
            }
        }
    }

    private static Duration time(List<Planned> planned) {
        return planned.stream().map(Planned::time).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * How many decisions in a row have to be quick, from that one on, to gain so much time; empty where all that are left gain less.
     *
     * @param stretch how much longer decisions take in this room
     */
    public OptionalInt quickFor(int number, Duration gain, double stretch) {
        Duration gained = Duration.ZERO;
        int count = 0;
        for (Planned planned : decisions) {
            if (planned.ahead().number() >= number) {
                count++;
                gained = gained.plus(scaled(planned.pace().time().minus(Pace.QUICK.time()), stretch));
                if (gained.compareTo(gain) >= 0) {
                    return OptionalInt.of(count);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** What the story takes from its first scene on, without its ending. */
    public Duration play() {
        return time(decisions);
    }

    /** From the beginning until a decision is on: 1 for the first one. */
    public Duration until(int number) {
        return time(decisions.stream().filter(planned -> planned.ahead().number() < number).toList()).plus(welcome).plus(BRIEFING);
    }
}
