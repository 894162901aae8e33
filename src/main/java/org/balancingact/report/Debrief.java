package org.balancingact.report;

import java.util.Arrays;
import java.util.List;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Tally;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Pulse;
import org.balancingact.engine.Run;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Shock;

/**
 * Everything that the debrief of a finished run shows, from the engine alone. Screens, text and exports read the same
 * object; the words for its numbers stand in the classes named ...Words.
 */
public final class Debrief {
    private final Run run;
    private final Finish finish;
    private final Tally tally;
    private final TwoAmounts twoAmounts;
    private final List<Leverage> leverage;
    private final List<Reflection> said;

    private Debrief(Run run, Tally tally, List<Reflection> said) {
        this.said = List.copyOf(said);
        this.run = run;
        this.finish = run.finish().orElseThrow(() -> new IllegalArgumentException("the run is not over"));
        this.tally = tally;
        this.twoAmounts = TwoAmounts.of(run);
        this.leverage = Leverage.ranked(run);
    }

    /** Of a run in which no pick was changed. */
    public static Debrief of(Run run) {
        return new Debrief(run, Tally.of(run), List.of());
    }

    /** Of a finished run as the record has it: the story by the picks that stand, the counts by first picks. */
    public static Debrief of(KeptRun kept) {
        List<RecordedChoice> choices = kept.record().choices();
        return new Debrief(kept.run(), Tally.of(kept.run(), choices.stream().map(choice -> choice.counted().option()).toList()),
                choices.stream().map(RecordedChoice::reflection).toList());
    }

    /**
     * @param firstPicks for each decision, in order, the option that was picked first: counts go by these
     */
    public static Debrief of(Run run, List<String> firstPicks) {
        return new Debrief(run, Tally.of(run, firstPicks), List.of());
    }

    public Run run() {
        return run;
    }

    public Finish finish() {
        return finish;
    }

    public Tally tally() {
        return tally;
    }

    public TwoAmounts twoAmounts() {
        return twoAmounts;
    }

    /** What the player said about a decision while playing. */
    public Reflection said(int decision) {
        return decision <= said.size() ? said.get(decision - 1) : Reflection.NONE;
    }

    /** The decisions by how much they mattered, most first. */
    public List<Leverage> leverage() {
        return leverage;
    }

    /** Levels at the start of each week, from 0 to the end of the epilogue. */
    public List<Levels> history() {
        return run.history();
    }

    public int endWeek() {
        return run.scenario().weeks();
    }

    public int lastWeek() {
        return run.scenario().lastWeek();
    }

    public List<Shock> shocks() {
        return run.scenario().shocks();
    }

    /** What became of an indicator between two weeks, and why. */
    public Change change(Indicator indicator, int fromWeek, int toWeek) {
        return Change.of(run, indicator, fromWeek, toWeek);
    }

    /** From the start to the end, for all seven. */
    public List<Change> changesToEnd() {
        return Arrays.stream(Indicator.values()).map(indicator -> change(indicator, 0, endWeek())).toList();
    }

    /** What was decided and had not landed by the start of the week. */
    public List<Pulse> underway(int week) {
        return run.underway(week);
    }
}
