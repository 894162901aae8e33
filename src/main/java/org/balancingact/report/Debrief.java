package org.balancingact.report;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Tally;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RoomRecord;
import org.balancingact.report.room.RoomDebrief;

/**
 * Everything that the debrief of a finished run shows, from the engine alone. Screens, text and exports read the same
 * object; the words for its numbers stand in the classes named ...Words.
 *
 * @param leverage the decisions by how much they mattered, most first
 * @param said     what the player said about each decision while playing; empty where that is not known
 * @param room     its votes, where a room played it
 */
public record Debrief(Run run, Tally tally, TwoAmounts twoAmounts, List<Leverage> leverage, List<Reflection> said,
                      Optional<RoomDebrief> room) {
    public Debrief {
        leverage = List.copyOf(leverage);
        said = List.copyOf(said);
    }

    private static Debrief of(CountedRun counted, List<Reflection> said, Optional<RoomRecord> room) {
        Run run = counted.run();
        return new Debrief(run, counted.tally(), TwoAmounts.of(run), Leverage.ranked(run), said, room.map(played -> RoomDebrief.of(played, run)));
    }

    /** Of a run in which no pick was changed. */
    public static Debrief of(Run run) {
        return of(CountedRun.of(run), List.of(), Optional.empty());
    }

    /** Of a finished run as the record has it: the story by the picks that stand, the counts by first picks. */
    public static Debrief of(KeptRun kept) {
        return of(kept, Optional.empty());
    }

    /** The same, with the votes of the room that played it, if one did. */
    public static Debrief of(KeptRun kept, Optional<RoomRecord> room) {
        return of(CountedRun.of(kept.run(), kept.record().firstOptionIds()), kept.record().choices().stream().map(RecordedChoice::reflection).toList(), room);
    }

    public Finish finish() {
        return run.finish().orElseThrow();
    }

    /** What the player said about a decision while playing. */
    public Reflection said(int decision) {
        return decision <= said.size() ? said.get(decision - 1) : Reflection.NONE;
    }

    /** What a decision would have brought, made otherwise; empty where nothing else was offered that is done well. */
    public Optional<Leverage> leverage(CountedChoice counted) {
        return leverage.stream().filter(each -> each.choice().equals(counted.choice())).findFirst();
    }

    /** What became of the seven indicators from the start to the end, and why. */
    public List<Change> changesToEnd() {
        return Change.ofAll(run, 0, run.scenario().weeks());
    }
}
