package org.balancingact.app.room.projector;

import java.util.Optional;
import org.balancingact.room.Countdown;
import org.balancingact.room.RoomState;

/**
 * All that the big screen shows: of the state of the room it tells only what all may see.
 *
 * @param url       what is typed into a phone, where one can come in
 * @param wifi      the room's network as its code for cameras, where the facilitator typed it in
 * @param question  the one that the facilitator put to the room
 * @param joining   whether late comers see how to come in, whatever the step
 * @param time      what is left to vote or to talk
 * @param runCode   of the run, once that is over
 * @param told      what the debrief tells of the run, once it may and is known
 * @param tables    where each table plays a run of its own
 * @param rehearsal whether nothing of it is kept
 */
public record Projected(RoomState state, Optional<String> url, Optional<String> wifi, Optional<String> question, boolean joining,
                        Optional<Countdown> time, Optional<String> runCode, Optional<Told> told, Optional<ShownTables> tables, boolean rehearsal) {

    /** What a room shows that has just been opened, or opened again. */
    public static Projected of(RoomState state, Optional<String> url, Optional<String> wifi, boolean rehearsal) {
        return new Projected(state, url, wifi, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), rehearsal);
    }

    public Projected with(RoomState next) {
        return new Projected(next, url, wifi, question, joining, time, runCode, told, tables, rehearsal);
    }

    public Projected reachedAt(Optional<String> other) {
        return new Projected(state, other, wifi, question, joining, time, runCode, told, tables, rehearsal);
    }

    public Projected asking(Optional<String> other) {
        return new Projected(state, url, wifi, other, joining, time, runCode, told, tables, rehearsal);
    }

    public Projected joining(boolean now) {
        return new Projected(state, url, wifi, question, now, time, runCode, told, tables, rehearsal);
    }

    public Projected at(Optional<Countdown> left) {
        return new Projected(state, url, wifi, question, joining, left, runCode, told, tables, rehearsal);
    }

    public Projected withRunCode(Optional<String> code) {
        return new Projected(state, url, wifi, question, joining, time, code, told, tables, rehearsal);
    }

    public Projected telling(Told known) {
        return new Projected(state, url, wifi, question, joining, time, runCode, Optional.of(known), tables, rehearsal);
    }

    /** With the tables as they are now. */
    public Projected playing(ShownTables now) {
        return with(tables.map(before -> before.now(now)).orElse(now));
    }

    /** With another look at the tables. */
    public Projected with(ShownTables other) {
        return new Projected(state, url, wifi, question, joining, time, runCode, told, Optional.of(other), rehearsal);
    }

    /** Whether only numbers differ: how many are in, how many have voted, how much time is left. */
    boolean isOnPageOf(Projected other) {
        return isAtStepOf(other) && url.equals(other.url) && wifi.equals(other.wifi)
                && question.equals(other.question)
                && joining == other.joining && runCode.equals(other.runCode) && told.equals(other.told) && tables.equals(other.tables);
    }

    /** Tables take many steps, of which few are seen. */
    private boolean isAtStepOf(Projected other) {
        return tables.isPresent() ? state.step() == other.state.step() : state.version() == other.state.version();
    }
}
