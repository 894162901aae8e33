package org.balancingact.journal.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.CastVote;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.Journal;
import org.balancingact.journal.JoinPoint;
import org.balancingact.journal.JournalException;
import org.balancingact.journal.PracticeRecord;
import org.balancingact.journal.Practised;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.Rooms;
import org.balancingact.journal.RoomsOfTables;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.TableRun;
import org.balancingact.scenario.json.ScenarioDocument;

/** What both forms of the record say alike: what is asked of all runs, and who may go on with one. One thread uses it at a time. */
abstract class CommonJournal implements Journal {
    private final KeptRuns runs;
    private final PracticeRecord practice;
    private final Rooms rooms;
    private final RoomsOfTables tables;
    private final Claims claims;

    CommonJournal(KeptRuns runs, PracticeRecord practice, Rooms rooms, RoomsOfTables tables, Claims claims) {
        this.runs = runs;
        this.practice = practice;
        this.rooms = rooms;
        this.tables = tables;
        this.claims = claims;
    }

    final Claims claims() {
        return claims;
    }

    @Override
    public final synchronized List<RunSummary> runs(int offset, int limit) {
        return runs.summaries(offset, limit);
    }

    @Override
    public final synchronized List<RunSummary> finishedRuns(String scenarioId, int offset, int limit) {
        return runs.finished(scenarioId, offset, limit);
    }

    @Override
    public final synchronized long count() {
        return runs.count();
    }

    @Override
    public final synchronized Optional<RunSummary> latestUnfinished() {
        return runs.latestUnfinished();
    }

    @Override
    public final synchronized List<RunSummary> waiting(int limit) {
        return runs.waiting(limit);
    }

    @Override
    public final synchronized long countWaiting() {
        return runs.countWaiting();
    }

    @Override
    public final synchronized List<String> aliases() {
        return runs.aliases();
    }

    @Override
    public final synchronized Optional<String> scenarioText(String contentHash) {
        return runs.scenarioText(contentHash);
    }

    @Override
    public final synchronized List<String> contentHashes() {
        return runs.contentHashes();
    }

    @Override
    public final synchronized Set<String> endingsSeen(String scenarioId) {
        return runs.endingsSeen(scenarioId);
    }

    @Override
    public final synchronized void practise(Practised answer) {
        practice.practise(answer);
    }

    @Override
    public final synchronized List<Practised> practised() {
        return practice.practised();
    }

    @Override
    public final synchronized void readUnit(String unit) {
        practice.readUnit(unit);
    }

    @Override
    public final synchronized Set<String> unitsRead() {
        return practice.unitsRead();
    }

    @Override
    public final synchronized void forgetPractice() {
        practice.forgetPractice();
    }

    @Override
    public final synchronized void openRoom(RunId run, RoomRecord room) {
        rooms.openRoom(run, room);
    }

    @Override
    public final synchronized void addRoom(RunId run, RoomRecord room) {
        together(() -> rooms.addRoom(run, room));
    }

    @Override
    public final synchronized Optional<RoomRecord> room(RunId run) {
        return rooms.room(run);
    }

    @Override
    public final synchronized void keepJoinPoint(RunId run, JoinPoint point) {
        rooms.keepJoinPoint(run, point);
    }

    @Override
    public final synchronized Optional<JoinPoint> joinPoint(RunId run) {
        return rooms.joinPoint(run);
    }

    @Override
    public final synchronized void keepRoom(RunId run, RoomRecord room, List<RecordedRound> changed) {
        together(() -> rooms.keepRoom(run, room, changed));
    }

    @Override
    public final synchronized void decided(RunId run, ChosenBy by, OptionalInt round) {
        rooms.decided(run, by, round);
    }

    @Override
    public final synchronized void takeSeat(RunId run, int seat, String token, Instant joined) {
        rooms.takeSeat(run, seat, token, joined);
    }

    @Override
    public final synchronized Map<String, Integer> seats(RunId run) {
        return rooms.seats(run);
    }

    @Override
    public final synchronized void cast(RunId run, int round, Map<Integer, CastVote> votes) {
        rooms.cast(run, round, votes);
    }

    @Override
    public final synchronized void closeRoom(RunId run, Instant now) {
        rooms.closeRoom(run, now);
    }

    @Override
    public final synchronized void openTables(RunId room, ScenarioDocument story, RoomRecord record) {
        together(() -> tables.openTables(room, story, record));
    }

    @Override
    public final synchronized Optional<String> storyOfTables(RunId room) {
        return tables.storyOfTables(room);
    }

    @Override
    public final synchronized List<RunId> roomsOfTables() {
        return tables.roomsOfTables();
    }

    @Override
    public final synchronized void joinTable(RunId room, int seat, int table) {
        tables.joinTable(room, seat, table);
    }

    @Override
    public final synchronized Map<Integer, Integer> tablesOfSeats(RunId room) {
        return tables.tablesOfSeats(room);
    }

    @Override
    public final synchronized void addTableRun(RunId room, TableRun run) {
        tables.addTableRun(room, run);
    }

    @Override
    public final synchronized List<TableRun> tableRuns(RunId room) {
        return tables.tableRuns(room);
    }

    @Override
    public final synchronized Optional<Claim> claim(RunId run) {
        return claims.claim(run);
    }

    /** Guards against a run that another window has moved on, finished or deleted. */
    static void standing(boolean done) {
        if (!done) {
            throw new JournalException(Messages.of("record").text("run.moved"));
        }
    }
}
