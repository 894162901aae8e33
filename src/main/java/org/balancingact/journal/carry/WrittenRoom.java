package org.balancingact.journal.carry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.analysis.votes.Shift;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.Mode;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomDecision;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.Voting;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a room in the form in which a run file has them: sums only, no seats. Read again, they are those of seats that are made
 * up to have these sums.
 */
record WrittenRoom(String voting, @Nullable Integer people, int seats, List<WrittenRound> rounds, List<WrittenDecision> decisions) {
    private static final int MOST_ROUNDS = 1_000;

    /**
     * @param shift from the first round of the decision to this one; of the first round none
     * @param sure  by option, how many said 1, 2, ... 5 to how sure they are of it; missing where nobody did
     */
    record WrittenRound(int round, String kind, int position, @Nullable String scene, List<String> options, Map<String, Integer> phones,
                        Map<String, Integer> hands, List<Shift.Move> shift, boolean withdrawn,
                        @Nullable Map<String, List<Integer>> sure) {}

    record WrittenDecision(int position, @Nullable Integer round, String by) {}

    static WrittenRoom of(RoomRecord room) {
        return new WrittenRoom(room.voting().id(), boxed(room.people()), room.seats(), room.rounds().stream().map(round -> written(round, room)).toList(),
                room.decisions().stream().map(decision -> new WrittenDecision(decision.position(), boxed(decision.round()), decision.by().id())).toList());
    }

    private static WrittenRound written(RecordedRound round, RoomRecord room) {
        List<Shift.Move> shift = first(room.rounds(), round).flatMap(first -> Shift.of(round.options(), first.standing(), round.standing()))
                .map(Shift::moves).orElse(List.of());
        return new WrittenRound(round.number(), round.kind().id(), round.position(), round.scene().orElse(null), round.options(),
                inOrder(round.options(), round.phones()), inOrder(round.options(), round.hands()), shift, round.withdrawn(),
                round.sureness().isEmpty() ? null : inOrder(round.options(), round.sureness()));
    }

    /** So that the same votes are the same file. */
    private static <T> Map<String, T> inOrder(List<String> options, Map<String, T> counts) {
        Map<String, T> ordered = new LinkedHashMap<>();
        options.stream().filter(counts::containsKey).forEach(option -> ordered.put(option, Known.in(counts, option)));
        return ordered;
    }

    /** The round in which the same was voted on first; empty for that round itself, and for one that was discarded. */
    private static Optional<RecordedRound> first(List<RecordedRound> rounds, RecordedRound round) {
        return round.withdrawn() ? Optional.empty() : rounds.stream().filter(other -> !other.withdrawn() && other.kind() == round.kind()
                && other.position() == round.position() && other.scene().equals(round.scene())).findFirst().filter(first -> first.number() < round.number());
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /**
     * The room that played the run, closed when the run was over.
     *
     * @throws NullPointerException     if something is missing
     * @throws IllegalArgumentException if something is not what it should be
     */
    RoomRecord read(RunRecord run, Scenario scenario) {
        require(run.mode() == Mode.ROOM && seats >= 0 && seats <= RoomRecord.MOST_SEATS && rounds.size() <= MOST_ROUNDS && (people == null || people > 0));
        List<RecordedRound> read = new ArrayList<>();
        for (WrittenRound round : rounds) {
            require(round.round() == read.size() + 1);
            read.add(read(round, read, run.started(), scenario));
        }
        List<RoomDecision> decided = decisions.stream().map(decision -> decision(decision, run)).toList();
        require(decided.stream().map(RoomDecision::position).distinct().count() == decided.size());
        return new RoomRecord(Voting.of(voting).filter(way -> way != Voting.TABLES).orElseThrow(IllegalArgumentException::new),
                people == null ? OptionalInt.empty() : OptionalInt.of(people), true, rounds.stream().anyMatch(round -> round.sure() != null), RoomStep.OVER, 0,
                seats, read, decided, run.started(), Optional.of(run.finish().orElseThrow(IllegalArgumentException::new).ended()));
    }

    private RoomDecision decision(WrittenDecision decision, RunRecord run) {
        Integer round = decision.round();
        require(decision.position() >= 1 && decision.position() <= run.choices().size());
        require(round == null || (round >= 1 && round <= rounds.size() && rounds.get(round - 1).position() == decision.position()));
        return new RoomDecision(decision.position(), round == null ? OptionalInt.empty() : OptionalInt.of(round),
                ChosenBy.of(decision.by()).orElseThrow(IllegalArgumentException::new));
    }

    private RecordedRound read(WrittenRound round, List<RecordedRound> before, Instant at, Scenario scenario) {
        Kind kind = Kind.of(round.kind()).orElseThrow(IllegalArgumentException::new);
        Optional<String> scene = Optional.ofNullable(round.scene());
        require(kind == Kind.GUESS ? round.position() == 0 : round.position() >= 1);
        require(!round.options().isEmpty() && new HashSet<>(round.options()).size() == round.options().size());
        require(kind == Kind.GUESS ? isNumbers(round.options()) : scene.filter(id -> isThere(id, round.options(), kind, scenario)).isPresent());
        require(round.options().containsAll(round.phones().keySet()) && round.options().containsAll(round.hands().keySet()));
        require(round.hands().values().stream().allMatch(count -> count >= 0 && count <= RecordedRound.MOST_HANDS));
        require(round.phones().isEmpty() || !voting.equals(Voting.HANDS.id()));
        require(round.phones().values().stream().mapToLong(Integer::longValue).sum() <= seats);
        RecordedRound empty = new RecordedRound(round.round(), kind, round.position(), scene, round.options(), at, Optional.of(at), Optional.of(at),
                round.withdrawn(), Map.of(), round.hands());
        Map<Integer, String> seated = first(before, empty).map(first -> MadeUpSeats.later(first.standing(), round.shift(), round.options(), round.phones()))
                .orElseGet(() -> MadeUpSeats.first(round.options(), round.phones()));
        require(seated.keySet().stream().allMatch(seat -> seat <= seats));
        Map<Integer, CastVote> votes = new HashMap<>();
        Map<String, List<Integer>> sure = round.sure() == null ? Map.of() : round.sure();
        require(sure.isEmpty() || (kind == Kind.DECISION && round.options().containsAll(sure.keySet())));
        Map<Integer, OptionalInt> said = MadeUpSeats.sure(seated, sure);
        seated.forEach((seat, option) -> votes.put(seat, CastVote.of(option, said.getOrDefault(seat, OptionalInt.empty()), at)));
        return empty.withVotes(votes);
    }

    private static boolean isNumbers(List<String> options) {
        return options.stream().allMatch(option -> option.matches("\\d{1,3}"));
    }

    /** Whether the scene has a moment with these options; to say what a moment called for, there are the two ways. */
    private static boolean isThere(String id, List<String> options, Kind kind, Scenario scenario) {
        return scenario.scenes().stream().filter(scene -> scene.id().equals(id)).flatMap(scene -> scene.decision().stream())
                .anyMatch(decision -> (kind == Kind.TAG ? Arrays.stream(Style.values()).map(Style::id)
                        : decision.options().stream().map(Option::id)).toList().containsAll(options));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no votes of a room");
        }
    }
}
