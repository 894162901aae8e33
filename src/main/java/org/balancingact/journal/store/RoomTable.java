package org.balancingact.journal.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomDecision;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.Rooms;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Voting;

/** The rows of rooms, their seats, rounds, votes and decisions. */
final class RoomTable implements Rooms {
    private static final String SEPARATOR = "\n";
    private static final String RUN = "(SELECT id FROM runs WHERE uuid = ?1)";
    /** A room is found by the run that it plays, or by its own id where each table plays one. */
    static final String ROOM = "(SELECT id FROM rooms WHERE run = " + RUN + " OR uuid = ?1)";

    private final Database database;

    RoomTable(Database database) {
        this.database = database;
    }

    @Override
    public void openRoom(RunId run, RoomRecord room) {
        CommonJournal.standing(1 == database.update("""
                INSERT INTO rooms (run, content_hash, voting, people, step, page, opened, indicators, asks_sure)
                SELECT id, content_hash, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM runs WHERE uuid = ?1
                """, run, room.voting().id(), room.people(), room.step().id(), room.page(), room.opened(), room.indicators(),
                room.asksSure()));
    }

    @Override
    public void addRoom(RunId run, RoomRecord room) {
        openRoom(run, room);
        for (int seat = 1; seat <= room.seats(); seat++) {
            database.update("INSERT INTO room_seats (room, seat, joined) VALUES (" + ROOM + ", ?2, ?3)", run, seat, room.opened());
        }
        for (RecordedRound round : room.rounds()) {
            keep(run, round);
            cast(run, round.number(), round.votes());
        }
        room.decisions().forEach(decision -> database.update("""
                INSERT INTO room_decisions (run, entry, round, chosen_by)
                SELECT run, entry, ?3, ?4 FROM picks WHERE run = %s AND position = ?2 AND NOT withdrawn
                """.formatted(RUN), run, decision.position(), decision.round(), decision.by().id()));
        room.closed().ifPresent(closed -> closeRoom(run, closed));
    }

    @Override
    public void keepJoinPoint(RunId run, JoinPoint point) {
        database.together(() -> {
            database.update("UPDATE room_seats SET token = NULL WHERE room = (SELECT id FROM rooms WHERE address <> ?2 AND id = " + ROOM + ")", run,
                    point.address());
            CommonJournal.standing(1 == database.update("UPDATE rooms SET code = ?2, address = ?3, port = ?4 WHERE id = " + ROOM, run, point.code(),
                    point.address(), point.port()));
        });
    }

    @Override
    public Optional<JoinPoint> joinPoint(RunId run) {
        return database.first("SELECT code, address, port FROM rooms WHERE code IS NOT NULL AND id = " + ROOM,
                row -> new JoinPoint(row.text("code"), row.text("address"), row.number("port")), run);
    }

    @Override
    public void keepRoom(RunId run, RoomRecord room, List<RecordedRound> changed) {
        CommonJournal.standing(1 == database.update("UPDATE rooms SET voting = ?2, step = ?3, page = ?4 WHERE closed IS NULL AND id = " + ROOM, run,
                room.voting().id(), room.step().id(), room.page()));
        changed.forEach(round -> keep(run, round));
    }

    private void keep(RunId run, RecordedRound round) {
        database.update("""
                INSERT INTO room_rounds (room, round, kind, position, scene, options, opened, closed, revealed, withdrawn)
                VALUES (%s, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                ON CONFLICT (room, round) DO UPDATE SET closed = ?8, revealed = ?9, withdrawn = ?10
                """.formatted(ROOM), run, round.number(), round.kind().id(), round.position(), round.scene(),
                String.join(SEPARATOR, round.options()), round.opened(), round.closed(), round.revealed(), round.withdrawn());
        database.update("DELETE FROM room_hands WHERE room = " + ROOM + " AND round = ?2", run, round.number());
        round.hands().forEach((option, count) -> database.update("INSERT INTO room_hands (room, round, option, count) VALUES (" + ROOM + ", ?2, ?3, ?4)",
                run, round.number(), option, count));
    }

    @Override
    public void decided(RunId run, ChosenBy by, OptionalInt round) {
        database.update("""
                INSERT INTO room_decisions (run, entry, round, chosen_by)
                SELECT run, max(entry), ?2, ?3 FROM picks WHERE run = %s AND NOT withdrawn
                """.formatted(RUN), run, round, by.id());
    }

    @Override
    public void takeSeat(RunId run, int seat, String token, Instant joined) {
        database.update("INSERT INTO room_seats (room, seat, token, joined) VALUES (" + ROOM + ", ?2, ?3, ?4)", run, seat,
                HexFormat.of().parseHex(token), joined);
    }

    @Override
    public Map<String, Integer> seats(RunId run) {
        Map<String, Integer> seats = new HashMap<>();
        database.list("SELECT seat, lower(hex(token)) AS token FROM room_seats WHERE token IS NOT NULL AND room = " + ROOM,
                row -> seats.put(row.text("token"), row.number("seat")), run);
        return seats;
    }

    @Override
    public void cast(RunId run, int round, Map<Integer, CastVote> votes) {
        database.together(() -> votes.forEach((seat, vote) -> database.update("""
                INSERT INTO room_votes (room, round, seat, option, first, changes, sure, cast_at) VALUES (%s, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (room, round, seat) DO UPDATE SET option = ?4, changes = ?6, sure = ?7, cast_at = ?8
                """.formatted(ROOM), run, round, seat, vote.option(), vote.first(), vote.changes(), vote.sure(), vote.at())));
    }

    @Override
    public void closeRoom(RunId run, Instant now) {
        database.together(() -> {
            database.update("UPDATE rooms SET closed = ?2 WHERE closed IS NULL AND id = " + ROOM, run, now);
            database.update("UPDATE room_seats SET token = NULL WHERE room = " + ROOM, run);
        });
    }

    @Override
    public Optional<RoomRecord> room(RunId run) {
        return database.first("SELECT *, (SELECT count(*) FROM room_seats WHERE room = rooms.id) AS seats FROM rooms WHERE id = " + ROOM,
                row -> new RoomRecord(row.word("voting", Voting::of), row.optionalNumber("people"), row.flag("indicators"),
                        row.flag("asks_sure"), row.word("step", RoomStep::of), row.number("page"), row.number("seats"), rounds(row.big("id")),
                        decisions(run), row.instant("opened"), row.optionalInstant("closed")), run);
    }

    private List<RecordedRound> rounds(long room) {
        return database.list("SELECT * FROM room_rounds WHERE room = ? ORDER BY round", row -> round(row, room), room);
    }

    private RecordedRound round(Row row, long room) throws SQLException {
        int number = row.number("round");
        return new RecordedRound(number, row.word("kind", RecordedRound.Kind::of), row.number("position"), row.optionalText("scene"),
                List.of(row.text("options").split(SEPARATOR)), row.instant("opened"), row.optionalInstant("closed"), row.optionalInstant("revealed"),
                row.flag("withdrawn"), votes(room, number), hands(room, number));
    }

    private Map<Integer, CastVote> votes(long room, int round) {
        Map<Integer, CastVote> votes = new HashMap<>();
        database.list("SELECT * FROM room_votes WHERE room = ? AND round = ?", row -> votes.put(row.number("seat"),
                new CastVote(row.text("option"), row.text("first"), row.number("changes"), row.optionalNumber("sure"),
                        row.instant("cast_at"))), room, round);
        return votes;
    }

    private Map<String, Integer> hands(long room, int round) {
        Map<String, Integer> hands = new HashMap<>();
        database.list("SELECT * FROM room_hands WHERE room = ? AND round = ?", row -> hands.put(row.text("option"), row.number("count")), room, round);
        return hands;
    }

    private List<RoomDecision> decisions(RunId run) {
        return database.list("""
                SELECT position, round, chosen_by FROM room_decisions JOIN picks USING (run, entry) WHERE run = %s AND NOT withdrawn ORDER BY position
                """.formatted(RUN), row -> new RoomDecision(row.number("position"), row.optionalNumber("round"), row.word("chosen_by", ChosenBy::of)), run);
    }
}
