package org.balancingact.app.compare;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunRecord;
import org.balancingact.journal.RunSummary;
import org.balancingact.report.MetEndings;
import org.balancingact.scenario.Playthrough;
import org.balancingact.scenario.kept.KeptGoldenRuns;

/** The runs that a run can be compared with: the other finished ones of its scenario, newest first, and golden ones. */
public final class PickerViewModel {
    private static final int PAGE = 40;

    private final RunRecord own;
    private final KeptGoldenRuns golden;
    private final MetEndings met;
    private final Supplier<Journal> journal;
    private final Background background;
    private final PickerActions actions;
    private final ObservableList<RunSummary> runs = FXCollections.observableArrayList();
    private final ObservableList<RunSummary> runsView = FXCollections.unmodifiableObservableList(runs);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private int read;
    private boolean loading;

    /** @param met the endings that may be named */
    public PickerViewModel(RunRecord own, KeptGoldenRuns golden, MetEndings met, Supplier<Journal> journal, Background background,
                           PickerActions actions) {
        this.own = own;
        this.golden = golden;
        this.met = met;
        this.journal = journal;
        this.background = background;
        this.actions = actions;
    }

    /** The run that is to be compared. */
    public RunRecord own() {
        return own;
    }

    public KeptGoldenRuns golden() {
        return golden;
    }

    /** Which endings may be named. */
    public MetEndings met() {
        return met;
    }

    /** Those read so far. */
    public ObservableList<RunSummary> runs() {
        return runsView;
    }

    /** Whether there are no older ones. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** Reads the next older runs, if there are any. */
    public void more() {
        if (loading || complete.get()) {
            return;
        }
        loading = true;
        int from = read;
        background.run(() -> journal.get().finishedRuns(own.scenarioId(), from, PAGE)).ended(() -> loading = false)
                .then(this::take).otherwise(actions::tell).start();
    }

    private void take(List<RunSummary> page) {
        read += page.size();
        runs.addAll(page.stream().filter(run -> !run.id().equals(own.id())).toList());
        complete.set(page.size() < PAGE);
    }

    /** Compares with a run on record, unless its debrief has not been opened: then nothing of it may be shown. */
    public void pick(RunSummary other) {
        if (other.revealed()) {
            actions.compare(other.id());
        }
    }

    public void pick(Playthrough other) {
        actions.compare(other);
    }

    public void close() {
        actions.close();
    }
}
