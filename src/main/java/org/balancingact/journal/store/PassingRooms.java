package org.balancingact.journal.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomDecision;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.Rooms;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;

/** Rooms that are not kept beyond the end of the program. */
final class PassingRooms implements Rooms {
    private final Map<RunId, RoomRecord> rooms = new HashMap<>();
    private final Map<RunId, Map<String, Integer>> seats = new HashMap<>();
    private final Map<RunId, JoinPoint> points = new HashMap<>();
    private final PassingRuns runs;

    PassingRooms(PassingRuns runs) {
        this.runs = runs;
    }

    @Override
    public void openRoom(RunId run, RoomRecord room) {
        CommonJournal.standing(runs.run(run).isPresent());
        open(run, room);
    }

    /** Opens one that is found by a run or by an id of its own. */
    void open(RunId id, RoomRecord room) {
        rooms.put(id, room);
        seats.put(id, new HashMap<>());
    }

    @Override
    public void addRoom(RunId run, RoomRecord room) {
        CommonJournal.standing(runs.run(run).isPresent() && rooms.putIfAbsent(run, room) == null);
    }

    /** A decision goes with its pick. */
    @Override
    public Optional<RoomRecord> room(RunId run) {
        return Optional.ofNullable(rooms.get(run)).flatMap(room -> room.voting() == Voting.TABLES ? Optional.of(room)
                : runs.run(run).map(played -> room.with(room.decisions().stream()
                        .filter(decision -> decision.position() <= played.record().choices().size()).toList())));
    }

    @Override
    public void keepJoinPoint(RunId run, JoinPoint point) {
        Optional.ofNullable(points.put(run, point)).filter(before -> !before.address().equals(point.address()))
                .ifPresent(left -> seats.put(run, new HashMap<>()));
    }

    @Override
    public Optional<JoinPoint> joinPoint(RunId run) {
        return Optional.ofNullable(points.get(run));
    }

    @Override
    public void keepRoom(RunId run, RoomRecord room, List<RecordedRound> changed) {
        change(run, before -> {
            RoomRecord kept = before.at(room.step(), room.page());
            for (RecordedRound round : changed) {
                kept = kept.with(round);
            }
            return kept;
        });
    }

    @Override
    public void decided(RunId run, ChosenBy by, OptionalInt round) {
        int position = runs.run(run).orElseThrow().record().choices().size();
        change(run, before -> before.with(Stream.concat(before.decisions().stream().filter(decision -> decision.position() < position),
                Stream.of(new RoomDecision(position, round, by))).toList()));
    }

    @Override
    public void takeSeat(RunId run, int seat, String token, Instant joined) {
        change(run, before -> before.withSeats(seat));
        seats.computeIfPresent(run, (room, taken) -> {
            taken.put(token, seat);
            return taken;
        });
    }

    @Override
    public Map<String, Integer> seats(RunId run) {
        return Map.copyOf(seats.getOrDefault(run, Map.of()));
    }

    @Override
    public void cast(RunId run, int round, Map<Integer, CastVote> votes) {
        change(run, before -> before.with(before.rounds().get(round - 1).withVotes(votes)));
    }

    @Override
    public void closeRoom(RunId run, Instant now) {
        change(run, before -> before.closed(now));
        seats.remove(run);
    }

    private void change(RunId run, UnaryOperator<RoomRecord> change) {
        CommonJournal.standing(room(run).filter(room -> room.closed().isEmpty()).isPresent());
        rooms.computeIfPresent(run, (id, room) -> change.apply(room));
    }
}
