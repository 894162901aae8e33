package org.balancingact.app.room.projector;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.Table;
import org.balancingact.room.Tables;

/**
 * What the big screen may tell of tables that play runs of their own: how far each is, and nothing of what it decided, until all runs are
 * told together.
 *
 * @param seated   numbers of the tables at which somebody is
 * @param rows     of the tables whose runs have begun, by number
 * @param handedIn how many runs were played elsewhere
 * @param cohort   all runs that are over, once they may be told and have been counted
 * @param page     of the telling, from 0
 */
public record ShownTables(List<Integer> seated, List<Row> rows, int handedIn, Optional<Cohort> cohort, int page) {

    /**
     * A table.
     *
     * @param week to which it has come
     * @param held whether it waits at a checkpoint until the room goes on
     * @param done whether it has come to its end
     */
    public record Row(int number, int week, boolean held, boolean done) {
        private static Row of(RoomState state, Table table) {
            return new Row(table.number(), table.week(), state.step() == RoomStep.CHECKPOINT && table.isAtCheckpoint(), table.isDone());
        }
    }

    public ShownTables {
        seated = List.copyOf(seated);
        rows = List.copyOf(rows);
    }

    /** As they are now; before anything is told of their runs. */
    public static ShownTables of(RoomState state, Tables tables) {
        List<Row> rows = tables.all().stream().map(table -> Row.of(state, table)).toList();
        return new ShownTables(tables.seated(), rows, tables.handedIn(), Optional.empty(), 0);
    }

    /** The same tables later, with the telling where it was. */
    ShownTables now(ShownTables later) {
        return new ShownTables(later.seated, later.rows, later.handedIn, cohort, page);
    }

    /** With the runs that are over, told together. */
    public ShownTables telling(Cohort together) {
        return new ShownTables(seated, rows, handedIn, Optional.of(together), page);
    }

    /** At another page of the telling; empty where there is none. */
    public Optional<ShownTables> turned(int by) {
        int next = page + by;
        return cohort.filter(told -> next >= 0 && next < TogetherPages.count(told)).map(told -> new ShownTables(seated, rows, handedIn, cohort, next));
    }

    /** The moments that the open page of the telling is about. */
    public List<Cohort.Moment> moments() {
        return cohort.map(told -> TogetherPages.moments(told, page)).orElse(List.of());
    }

    /** How many have come to their end. */
    public int done() {
        return (int) rows.stream().filter(Row::done).count();
    }

    /** How many have not. */
    int unfinished() {
        return rows.size() - done();
    }

    /** How many wait. */
    public int held() {
        return (int) rows.stream().filter(Row::held).count();
    }

    /** Whether there is a run that can be told. */
    boolean isAnyOver() {
        return done() + handedIn > 0;
    }
}
