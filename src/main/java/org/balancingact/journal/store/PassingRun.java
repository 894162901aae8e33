package org.balancingact.journal.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.balancingact.journal.CountedPick;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Style;

/**
 * A run that is not kept beyond the end of the program.
 *
 * @param number      orders runs that began at the same moment
 * @param firstPicks  by scene, also of scenes that were left by a step back
 * @param takenBack   the positions at which a pick has been taken back
 * @param touched     when it was last played
 * @param endingTitle empty while it is unfinished
 */
record PassingRun(int number, RunRecord record, String scenarioText, Map<String, Pick> firstPicks, Set<Integer> takenBack,
                  Instant touched, Optional<String> endingTitle, Optional<Takeaway> takeaway) {

    PassingRun {
        firstPicks = Map.copyOf(firstPicks);
        takenBack = Set.copyOf(takenBack);
    }

    /** One that has just begun. */
    PassingRun(int number, RunRecord record, String scenarioText) {
        this(number, record, scenarioText, Map.of(), Set.of(), record.started(), Optional.empty(), Optional.empty());
    }

    /** One that was played elsewhere. */
    static PassingRun imported(int number, RunRecord record, String scenarioText, Optional<String> endingTitle) {
        PassingRun run = new PassingRun(number, record, scenarioText).with(List.of(), Optional.empty());
        for (RecordedChoice choice : record.choices()) {
            Pick pick = choice.pick();
            run = choice.first().map(run::choose).map(PassingRun::takeBack).orElse(run).choose(pick)
                    .reflect(pick.position(), choice.reflection());
        }
        return new PassingRun(number, record, scenarioText, run.firstPicks, run.takenBack, run.touched, endingTitle, Optional.empty());
    }

    Optional<Plan> plan() {
        return takeaway.flatMap(Takeaway::plan);
    }

    boolean isFinished() {
        return record.finish().isPresent();
    }

    Instant ended() {
        return record.finish().orElseThrow().ended();
    }

    /** Whether it may be the one of its scenario that counts in a profile. */
    boolean isCountable() {
        return isFinished() && isPlayedHere() && (record.mode() == Mode.LEARN || record.mode() == Mode.ASSESS);
    }

    boolean isPlayedHere() {
        return record.origin() == Origin.PLAYED;
    }

    boolean isNext(Pick pick) {
        return !isFinished() && pick.position() == record.choices().size() + 1;
    }

    boolean hasPick() {
        return !isFinished() && !record.choices().isEmpty();
    }

    PassingRun choose(Pick pick) {
        Map<String, Pick> firsts = new HashMap<>(firstPicks);
        firsts.putIfAbsent(pick.scene(), pick);
        Pick first = firsts.get(pick.scene());
        RecordedChoice choice = new RecordedChoice(pick, first.option().equals(pick.option()) ? Optional.empty() : Optional.of(first),
                Reflection.NONE);
        return with(choices(all -> all.add(choice)), firsts, takenBack, pick.picked(), endingTitle, takeaway);
    }

    PassingRun takeBack() {
        int last = record.choices().size();
        Set<Integer> positions = new HashSet<>(takenBack);
        positions.add(last);
        return with(choices(all -> all.remove(last - 1)), firstPicks, positions, touched, endingTitle, takeaway);
    }

    PassingRun reflect(int position, Reflection reflection) {
        RecordedChoice before = record.choices().get(position - 1);
        return with(choices(all -> all.set(position - 1, new RecordedChoice(before.pick(), before.first(), reflection))), firstPicks,
                takenBack, touched, endingTitle, takeaway);
    }

    PassingRun finish(StoredFinish finish, String title) {
        return with(changed(record.choices(), record.impression(), Optional.of(finish)), firstPicks, takenBack, touched, Optional.of(title),
                takeaway);
    }

    PassingRun impression(FirstImpression impression) {
        return with(changed(record.choices(), impression, record.finish()), firstPicks, takenBack, touched, endingTitle, takeaway);
    }

    PassingRun takeAway(Takeaway kept) {
        return with(record, firstPicks, takenBack, touched, endingTitle, Optional.of(kept));
    }

    private PassingRun with(RunRecord now, Map<String, Pick> firsts, Set<Integer> positions, Instant played,
                            Optional<String> title, Optional<Takeaway> kept) {
        return new PassingRun(number, now, scenarioText, firsts, positions, played, title, kept);
    }

    private PassingRun with(List<RecordedChoice> choices, Optional<StoredFinish> finish) {
        return with(changed(choices, record.impression(), finish), firstPicks, takenBack, touched, endingTitle, takeaway);
    }

    private RunRecord choices(Consumer<List<RecordedChoice>> change) {
        List<RecordedChoice> all = new ArrayList<>(record.choices());
        change.accept(all);
        return changed(all, record.impression(), record.finish());
    }

    private RunRecord changed(List<RecordedChoice> choices, FirstImpression impression, Optional<StoredFinish> finish) {
        return new RunRecord(record.id(), record.scenarioId(), record.scenarioVersion(), record.scenarioTitle(), record.contentHash(),
                record.engineVersion(), record.seed(), record.mode(), record.origin(), record.alias(), record.started(), choices,
                impression, finish);
    }

    RunSummary summary(boolean debriefOpen, boolean counted) {
        return new RunSummary(record.id(), record.scenarioId(), record.scenarioTitle(), record.contentHash(), record.mode(),
                record.origin(), record.alias(), record.started(), touched, picks(Style.LEADER), picks(Style.MANAGER), endingTitle,
                record.isRevealed(), debriefOpen, counted);
    }

    private int picks(Style style) {
        return (int) record.choices().stream().filter(choice -> choice.counted().style() == style).count();
    }

    /** The picks that count, in order. */
    List<CountedPick> counted() {
        return record.choices().stream().map(this::counted).toList();
    }

    private CountedPick counted(RecordedChoice choice) {
        Pick first = Known.in(firstPicks, choice.pick().scene());
        return new CountedPick(record.id(), record.scenarioId(), record.scenarioTitle(), first.position(), first.style(),
                first.dimension(), first.demand(), choice.pick().style(), choice.reflection().ownTag());
    }
}
