package org.balancingact.journal.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.balancingact.journal.CountedPick;
import org.balancingact.journal.FirstImpression;
import org.balancingact.journal.Mode;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Origin;
import org.balancingact.journal.Pick;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RecordedChoice;
import org.balancingact.journal.Reflection;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.Takeaway;
import org.balancingact.journal.Wished;
import org.balancingact.scenario.Known;
import org.balancingact.scenario.Style;

/** A run that is not kept beyond the end of the program, with all that is known of it. Whoever changes it asks first whether it may be. */
final class PassingRun {
    private static final Comparator<PassingRun> BEGUN_FIRST = Comparator.comparing(run -> run.number);
    static final Comparator<PassingRun> NEWEST_FIRST =
            Comparator.comparing((PassingRun run) -> run.record.started()).thenComparing(BEGUN_FIRST).reversed();
    static final Comparator<PassingRun> PLAYED_LAST_FIRST =
            Comparator.comparing((PassingRun run) -> run.touched).thenComparing(BEGUN_FIRST).reversed();
    /** Of those that are finished. */
    static final Comparator<PassingRun> FINISHED_FIRST =
            Comparator.comparing((PassingRun run) -> run.record.finish().orElseThrow().ended()).thenComparing(BEGUN_FIRST);
    /** Of those with a plan. */
    static final Comparator<PassingRun> DUE_FIRST =
            Comparator.comparing((PassingRun run) -> run.plan().orElseThrow().due()).thenComparing(BEGUN_FIRST);

    private final int number;
    private final String scenarioText;
    /** By scene, also of scenes that were left by a step back. */
    private final Map<String, Pick> firstPicks = new HashMap<>();
    private final Set<Integer> takenBack = new HashSet<>();
    /** Those that are open: one for the beginning and one for each pick that stands, the latest first. */
    private final Deque<OpenPage> pages = new ArrayDeque<>(List.of(OpenPage.QUESTIONS));
    private RunRecord record;
    /** When it was last played. */
    private Instant touched;
    private Optional<String> endingTitle = Optional.empty();
    private Optional<Takeaway> takeaway = Optional.empty();
    private Wished wished = Wished.NOTHING;
    private Map<String, String> drafts = Map.of();
    private boolean endingOpen;
    private boolean endingReached;
    private boolean debriefOpen;
    private OptionalInt debriefPage = OptionalInt.empty();

    /**
     * One that has just begun.
     *
     * @param number orders runs that began at the same moment
     */
    PassingRun(int number, RunRecord record, String scenarioText) {
        this.number = number;
        this.record = record;
        this.scenarioText = scenarioText;
        this.touched = record.started();
    }

    /** One that was played elsewhere. */
    static PassingRun imported(int number, RunRecord record, String scenarioText, Optional<String> endingTitle) {
        PassingRun run = new PassingRun(number, record, scenarioText);
        run.keep(List.of(), record.impression(), Optional.empty());
        for (RecordedChoice choice : record.choices()) {
            choice.first().ifPresent(first -> {
                run.choose(first);
                run.takeBack();
            });
            run.choose(choice.pick());
            run.reflect(choice.pick().position(), choice.reflection());
        }
        record.finish().ifPresent(finish -> run.finish(finish, endingTitle.orElseThrow()));
        return run;
    }

    RunRecord record() {
        return record;
    }

    String scenarioText() {
        return scenarioText;
    }

    /** The positions at which a pick has been taken back. */
    Set<Integer> takenBack() {
        return takenBack;
    }

    Optional<Takeaway> takeaway() {
        return takeaway;
    }

    Wished wished() {
        return wished;
    }

    Optional<Plan> plan() {
        return takeaway.flatMap(Takeaway::plan);
    }

    Map<String, String> drafts() {
        return drafts;
    }

    OpenPage page() {
        return pages.element();
    }

    boolean isUnfinished() {
        return record.finish().isEmpty();
    }

    boolean isPlayedHere() {
        return record.origin() == Origin.PLAYED;
    }

    boolean isEndingOpen() {
        return endingOpen && !record.isRevealed();
    }

    /** Whether its story or its debrief has been left. */
    boolean isWaiting() {
        return isPlayedHere() && (isUnfinished() || debriefOpen);
    }

    /** Whether it may be the one of its scenario that counts in a profile. */
    boolean isCountable() {
        return !isUnfinished() && isPlayedHere() && (record.mode() == Mode.LEARN || record.mode() == Mode.ASSESS);
    }

    boolean isNext(Pick pick) {
        return isUnfinished() && pick.position() == record.choices().size() + 1;
    }

    boolean hasPick() {
        return isUnfinished() && !record.choices().isEmpty();
    }

    void choose(Pick pick) {
        firstPicks.putIfAbsent(pick.scene(), pick);
        Optional<Pick> other = Optional.of(Known.in(firstPicks, pick.scene())).filter(first -> !first.option().equals(pick.option()));
        changeChoices(all -> all.add(new RecordedChoice(pick, other, Reflection.NONE)));
        touched = pick.picked();
        pages.push(OpenPage.QUESTIONS);
    }

    void takeBack() {
        int last = record.choices().size();
        takenBack.add(last);
        changeChoices(all -> all.remove(last - 1));
        pages.pop();
    }

    void reflect(int position, Reflection reflection) {
        RecordedChoice before = record.choices().get(position - 1);
        changeChoices(all -> all.set(position - 1, new RecordedChoice(before.pick(), before.first(), reflection)));
    }

    void finish(StoredFinish finish, String title) {
        keep(record.choices(), record.impression(), Optional.of(finish));
        endingTitle = Optional.of(title);
        endingOpen = isPlayedHere();
        debriefOpen = isPlayedHere();
    }

    void impression(FirstImpression impression) {
        keep(record.choices(), impression, record.finish());
    }

    void takeAway(Takeaway kept) {
        takeaway = Optional.of(kept);
    }

    void wish(Wished.Choice choice) {
        wished = new Wished(Optional.of(choice), wished.tried());
    }

    void tried(Plan.Result result) {
        wished = new Wished(wished.choice(), Optional.of(result));
    }

    void draft(Map<String, String> texts) {
        drafts = texts.entrySet().stream().filter(text -> !text.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void open(OpenPage page) {
        pages.pop();
        pages.push(page);
    }

    void reachEnding() {
        endingReached = true;
    }

    boolean isEndingReached() {
        return endingReached && isEndingOpen();
    }

    void leaveEnding() {
        endingOpen = false;
    }

    void openDebrief(int page) {
        debriefPage = isUnfinished() ? debriefPage : OptionalInt.of(page);
    }

    OptionalInt debriefPage() {
        return debriefOpen ? debriefPage : OptionalInt.empty();
    }

    void leaveDebrief() {
        debriefOpen = false;
    }

    private void changeChoices(Consumer<List<RecordedChoice>> change) {
        List<RecordedChoice> all = new ArrayList<>(record.choices());
        change.accept(all);
        keep(all, record.impression(), record.finish());
    }

    private void keep(List<RecordedChoice> choices, FirstImpression impression, Optional<StoredFinish> finish) {
        record = new RunRecord(record.id(), record.scenarioId(), record.scenarioVersion(), record.scenarioTitle(), record.contentHash(),
                record.engineVersion(), record.seed(), record.mode(), record.origin(), record.alias(), record.started(), choices,
                impression, finish, record.promise());
    }

    void promise(String promise) {
        record = new RunRecord(record.id(), record.scenarioId(), record.scenarioVersion(), record.scenarioTitle(), record.contentHash(),
                record.engineVersion(), record.seed(), record.mode(), record.origin(), record.alias(), record.started(), record.choices(),
                record.impression(), record.finish(), Optional.of(promise));
    }

    RunSummary summary(boolean counted) {
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
