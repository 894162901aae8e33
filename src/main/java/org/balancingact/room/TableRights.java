package org.balancingact.room;

import org.balancingact.journal.RoomStep;

/** What a seat may do now in a room in which each table plays a run of its own. Pure. */
record TableRights(RoomState state, Tables tables, int seat) {

    /** Whether the story is on. */
    boolean isPlaying() {
        return is(RoomStep.READING) || is(RoomStep.CHECKPOINT);
    }

    /** It may change its mind until the story begins. */
    boolean mayJoin() {
        boolean early = is(RoomStep.LOBBY) || is(RoomStep.BRIEFING);
        return (early || (isPlaying() && tables.of(seat).isEmpty())) && !tables.hasHandedIn(seat);
    }

    /** Not where its table is held at a checkpoint. */
    boolean mayStep() {
        boolean held = is(RoomStep.CHECKPOINT) && tables.of(seat).filter(Table::isAtCheckpoint).isPresent();
        return isPlaying() && !held;
    }

    boolean mayHandIn() {
        return !state.isClosed() && state.step().compareTo(RoomStep.DEBRIEF) < 0 && tables.numberOf(seat).isEmpty();
    }

    private boolean is(RoomStep step) {
        return !state.isClosed() && state.step() == step;
    }
}
