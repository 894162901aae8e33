package org.balancingact.app.debrief;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.balancingact.app.Film;
import org.balancingact.app.Mounted;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptRun;
import org.balancingact.journal.Mode;
import org.balancingact.journal.NewRun;
import org.balancingact.journal.OpenPage;
import org.balancingact.journal.Pick;
import org.balancingact.journal.RunId;
import org.balancingact.journal.StoredFinish;
import org.balancingact.journal.store.DataFolder;
import org.balancingact.journal.store.JournalOpening;
import org.balancingact.learn.Course;
import org.balancingact.learn.Unit;
import org.balancingact.report.Debrief;
import org.balancingact.report.Suggestion;
import org.balancingact.scenario.json.ScenarioDocument;
import org.balancingact.scenario.json.ShippedScenarios;

/** A run that is over and kept, and what its debrief leads to. */
final class Debriefed implements DebriefActions {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final List<Run> branches = new ArrayList<>();
    private final Set<Step> seen = EnumSet.noneOf(Step.class);
    private final ScenarioDocument document;
    private final Journal journal;
    private final RunId id;
    private final List<String> read = new ArrayList<>();
    private final List<String> briefed = new ArrayList<>();
    private int closings;
    private int shownBig;

    /** A run of the short scenario. */
    Debriefed(Path folder) {
        this(folder, Film.document(), Film.over());
    }

    Debriefed(Path folder, ScenarioDocument document, Run run) {
        this(folder, document, run, Optional.empty());
    }

    /** @param takenBack the option that was picked first at the first decision, and taken back */
    Debriefed(Path folder, ScenarioDocument document, Run run, Optional<String> takenBack) {
        this.document = document;
        journal = JournalOpening.of(new DataFolder(folder), CLOCK).journal();
        Finish finish = run.finish().orElseThrow();
        id = journal.begin(new NewRun(document, run.seed(), Mode.LEARN, Optional.empty(), Instant.EPOCH));
        takenBack.ifPresent(option -> {
            Choice first = Run.start(run.scenario(), run.seed()).choose(option).choices().get(0);
            journal.choose(id, Pick.of(first, Instant.EPOCH, Instant.EPOCH));
            journal.takeBack(id, OpenPage.scene(0));
        });
        for (Choice choice : run.choices()) {
            journal.choose(id, Pick.of(choice, Instant.EPOCH, Instant.EPOCH));
        }
        journal.finish(id, StoredFinish.of(finish, Instant.EPOCH), finish.ending().title());
    }

    /** The debrief as it opens now. */
    DebriefViewModel model() {
        return model(AllRuns.of(document, Background.sameThread(), Background.sameThread(), CLOCK));
    }

    DebriefViewModel model(AllRuns allRuns) {
        KeptRun kept = KeptRun.of(journal, id);
        return new DebriefViewModel(kept, Debrief.of(kept, journal.room(id)), () -> journal, Background.sameThread(), CLOCK, allRuns,
                Course.shipped(), seen, this);
    }

    Journal journal() {
        return journal;
    }

    RunId id() {
        return id;
    }

    /** Runs that were to be played on from. */
    List<Run> branches() {
        return branches;
    }

    /** The ids of the units that it led to. */
    List<String> read() {
        return read;
    }

    /** Leaves what is shown of it and closes the record. */
    void end() {
        Mounted.close();
        journal.close();
    }

    /** The ids of the scenarios to whose briefings it led. */
    List<String> briefed() {
        return briefed;
    }

    /** How often the debrief was left. */
    int closings() {
        return closings;
    }

    /** How often the walk was shown to a group. */
    int shownBig() {
        return shownBig;
    }

    @Override
    public void close() {
        closings++;
    }

    @Override
    public void export() {}

    @Override
    public void compare() {}

    @Override
    public void playOn(Run from) {
        branches.add(from);
    }

    @Override
    public void readEnding() {}

    @Override
    public void read(Course course, Unit unit) {
        read.add(unit.id());
    }

    @Override
    public void suggest(Consumer<Suggestion> then) {
        then.accept(Suggestion.of(journal, id, ShippedScenarios.ids().stream().map(shipped -> ShippedScenarios.read(shipped).orElseThrow().document().orElseThrow().scenario()).toList()));
    }

    @Override
    public void showBig(Debrief debrief) {
        shownBig++;
    }

    @Override
    public void brief(String scenarioId) {
        briefed.add(scenarioId);
    }

    @Override
    public void tell(String reason) {
        throw new AssertionError(reason);
    }
}
