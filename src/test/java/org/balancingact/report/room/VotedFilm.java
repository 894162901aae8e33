package org.balancingact.report.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.balancingact.app.Film;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Engine;
import org.balancingact.engine.Run;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RoomDecision;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Voting;
import org.balancingact.report.Debrief;

/**
 * The film as a room played it: twelve phones vote twice on the first decision, three of them changing, and say how sure they are but
 * for the last; a vote that was discarded; hands
 * on the second one; no vote on the others; a guess; and a question about the first decision, asked twice.
 */
public final class VotedFilm {
    public static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    public static final Run RUN = Film.over();

    private VotedFilm() {}

    public static Debrief debrief() {
        return new Debrief(RUN, Debrief.of(RUN).tally(), Debrief.of(RUN).twoAmounts(), Debrief.of(RUN).leverage(), List.of(),
                Optional.of(RoomDebrief.of(room(), RUN)));
    }

    /** The ids of the options of a decision, in the order shown. */
    public static List<String> options(int position) {
        return RUN.choices().get(position - 1).offered().stream().map(option -> option.id()).toList();
    }

    public static RoomRecord room() {
        List<String> first = options(1);
        String played = RUN.choices().get(0).option().id();
        String other = first.stream().filter(option -> !option.equals(played)).findFirst().orElseThrow();
        Map<Integer, String> before = new HashMap<>();
        Map<Integer, String> after = new HashMap<>();
        IntStream.rangeClosed(1, 12).forEach(seat -> before.put(seat, seat <= 5 ? played : other));
        IntStream.rangeClosed(2, 13).forEach(seat -> after.put(seat, seat <= 8 ? played : other));
        List<RecordedRound> rounds = new ArrayList<>();
        rounds.add(round(1, 1, before, Map.of(), false));
        rounds.add(round(2, 1, Map.of(1, other), Map.of(), true));
        rounds.add(round(3, 1, after, Map.of(), false));
        rounds.add(round(4, 2, Map.of(), Map.of(options(2).get(0), 3, options(2).get(1), 3), false));
        rounds.add(new RecordedRound(5, Kind.GUESS, 0, Optional.empty(), IntStream.rangeClosed(0, 6).mapToObj(Integer::toString).toList(), THEN,
                Optional.of(THEN), Optional.of(THEN), false, votes(Map.of(1, "3", 2, "5", 3, "3")), Map.of()));
        rounds.add(tag(6, 2, true));
        rounds.add(tag(7, 9, false));
        List<RoomDecision> decisions = RUN.choices().stream().map(VotedFilm::decision).toList();
        return new RoomRecord(Voting.BOTH, OptionalInt.of(13), true, true, RoomStep.OVER, 0, 13, rounds, decisions, THEN, Optional.of(THEN));
    }

    /** Whether the first decision was leading or managing: the first so many of ten seats say the one, the others the other. */
    private static RecordedRound tag(int number, int leading, boolean withdrawn) {
        Map<Integer, String> said = new HashMap<>();
        IntStream.rangeClosed(1, 10).forEach(seat -> said.put(seat, seat <= leading ? "leader" : "manager"));
        return new RecordedRound(number, Kind.TAG, 1, Optional.of(RUN.choices().get(0).scene().id()), List.of("leader", "manager"), THEN, Optional.of(THEN),
                Optional.of(THEN), withdrawn, votes(said), Map.of("manager", 1));
    }

    private static RoomDecision decision(Choice choice) {
        return switch (choice.number()) {
            case 1 -> new RoomDecision(1, OptionalInt.of(3), ChosenBy.MOST);
            case 2 -> new RoomDecision(2, OptionalInt.of(4), ChosenBy.TIE);
            default -> new RoomDecision(choice.number(), OptionalInt.empty(), ChosenBy.FACILITATOR);
        };
    }

    private static RecordedRound round(int number, int position, Map<Integer, String> seats, Map<String, Integer> hands, boolean withdrawn) {
        return new RecordedRound(number, Kind.DECISION, position, Optional.of(RUN.choices().get(position - 1).scene().id()), options(position), THEN,
                Optional.of(THEN), Optional.of(THEN), withdrawn, sure(seats), hands);
    }

    /** Seats say one after the other that they are 2, 3, 4, 5 and 1 sure. */
    private static Map<Integer, CastVote> sure(Map<Integer, String> seats) {
        Map<Integer, CastVote> votes = new HashMap<>();
        seats.forEach((seat, option) -> votes.put(seat, CastVote.of(option, seat == 13 ? OptionalInt.empty() : OptionalInt.of(1 + seat % 5), THEN)));
        return votes;
    }

    private static Map<Integer, CastVote> votes(Map<Integer, String> seats) {
        Map<Integer, CastVote> votes = new HashMap<>();
        seats.forEach((seat, option) -> votes.put(seat, CastVote.of(option, OptionalInt.empty(), THEN)));
        return votes;
    }

    /** Its run, as the record has it. */
    public static RunRecord record() {
        List<RecordedChoice> choices = RUN.choices().stream().map(choice -> new RecordedChoice(Pick.of(choice, THEN, THEN), Optional.empty(), Reflection.NONE))
                .toList();
        return new RunRecord(RunId.fresh(), RUN.scenario().id(), RUN.scenario().version(), RUN.scenario().title(), Film.document().contentHash(),
                Engine.VERSION, RUN.seed(), Mode.ROOM, Origin.PLAYED, Optional.empty(), THEN, choices, FirstImpression.SKIPPED,
                Optional.of(StoredFinish.of(RUN.finish().orElseThrow(), THEN)));
    }
}
