package org.balancingact.app.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.journal.RunSummary;

/** All runs on record, newest first. Only as many are loaded as have been looked at, so that a long record opens at once. */
public final class HistoryViewModel {
    private static final int PAGE = 60;

    private final Supplier<Journal> journal;
    private final Background background;
    private final HistoryActions actions;
    private final ObservableList<RunSummary> runs = FXCollections.observableArrayList();
    /** Held, since listeners to it last only as long as it does. */
    private final ObservableList<RunSummary> runsView = FXCollections.unmodifiableObservableList(runs);
    private final ObjectProperty<Optional<RunSummary>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RunSummary>> several = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Deletion> deletion = new ReadOnlyObjectWrapper<>(Deletion.NONE);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<RunSummary> chosen = List.of();
    private List<RunSummary> kept = List.of();
    private boolean loading;
    private boolean complete;

    public HistoryViewModel(Supplier<Journal> journal, Background background, HistoryActions actions) {
        this.journal = journal;
        this.background = background;
        this.actions = actions;
    }

    /** Those loaded so far. */
    public ObservableList<RunSummary> runs() {
        return runsView;
    }

    public ObjectProperty<Optional<RunSummary>> selectedProperty() {
        return selected;
    }

    /** The runs that are selected together, newer first; empty where fewer than two are. */
    public ReadOnlyObjectProperty<List<RunSummary>> severalProperty() {
        return several.getReadOnlyProperty();
    }

    /** Takes what is selected: one run is to be opened, two to be compared, several to be told together. */
    public void select(List<RunSummary> runs) {
        if (deletion.get() == Deletion.ONE && !ids(runs).equals(ids(chosen))) {
            keep();
        }
        chosen = List.copyOf(runs);
        several.set(chosen.size() > 1 ? chosen : List.of());
        selected.set(chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty());
        selected.get().filter(RunSummary::finished).ifPresent(run -> actions.expectDebrief(run.id()));
    }

    /** What is to be confirmed before anything is deleted. */
    public ReadOnlyObjectProperty<Deletion> deletionProperty() {
        return deletion.getReadOnlyProperty();
    }

    /** Whether the record has been asked: before, an empty list says nothing. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Why the record could not be read when it was last asked; then nobody knows what is in it. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Those that were selected when the runs were last read anew, as they are now. */
    public List<RunSummary> kept() {
        return kept;
    }

    /** Asks the record anew, for as many runs as have been looked at. */
    public void refresh() {
        complete = false;
        load(0, Math.max(PAGE, runs.size()));
    }

    /** Loads older runs, if there are any. */
    public void more() {
        if (!complete && !loading) {
            load(runs.size(), PAGE);
        }
    }

    private void load(int offset, int limit) {
        loading = true;
        background.run(() -> journal.get().runs(offset, limit)).ended(() -> loading = false)
                .then(page -> take(offset, page, page.size() < limit)).otherwise(reason -> trouble.set(Optional.of(reason))).start();
    }

    private void take(int offset, List<RunSummary> page, boolean last) {
        complete = last;
        trouble.set(Optional.empty());
        if (offset == 0) {
            List<RunId> before = ids(chosen);
            kept = page.stream().filter(run -> before.contains(run.id())).toList();
            runs.setAll(page);
        } else {
            runs.addAll(page);
        }
        known.set(true);
    }

    private static List<RunId> ids(List<RunSummary> runs) {
        return runs.stream().map(RunSummary::id).toList();
    }

    /** Goes on with the selected run, or to its debrief. */
    public void open() {
        selected.get().ifPresent(run -> actions.open(run.id()));
    }

    /** To the ending of the selected run, if it has one. */
    public void readEnding() {
        selected.get().filter(RunSummary::finished).ifPresent(run -> actions.readEnding(run.id()));
    }

    /** Whether what is selected can be compared: two finished runs of one scenario, or one for which the other is yet to be picked. */
    public boolean canCompare() {
        return (chosen.size() == 1 || chosen.size() == 2) && areOfOneStory();
    }

    /** Whether what is selected can be told together: finished runs of one scenario, two at least. */
    public boolean canTellTogether() {
        return chosen.size() > 1 && areOfOneStory();
    }

    private boolean areOfOneStory() {
        return chosen.stream().allMatch(RunSummary::finished) && chosen.stream().map(RunSummary::scenarioId).distinct().count() == 1;
    }

    /** Tells all that are selected together. */
    public void tellTogether() {
        if (canTellTogether()) {
            actions.tellTogether(ids(chosen));
        }
    }

    /** Compares the two selected runs, the older first, or leads to the choice of another one for the one selected. */
    public void compare() {
        if (!canCompare()) {
            return;
        }
        if (several.get().isEmpty()) {
            selected.get().ifPresent(run -> actions.compare(run.id()));
        } else {
            actions.compare(chosen.get(1).id(), chosen.get(0).id());
        }
    }

    public void pickScenario() {
        actions.pickScenario();
    }

    public void askToDelete() {
        deletion.set(selected.get().isPresent() ? Deletion.ONE : Deletion.NONE);
    }

    public void askToDeleteAll() {
        deletion.set(Deletion.ALL);
    }

    public void keep() {
        deletion.set(Deletion.NONE);
    }

    /** Deletes what has been asked about; it can't be brought back. */
    public void delete() {
        Deletion asked = deletion.get();
        Optional<RunSummary> one = selected.get();
        deletion.set(Deletion.NONE);
        background.run(() -> {
            if (asked == Deletion.ALL) {
                journal.get().deleteAll();
            } else if (asked == Deletion.ONE) {
                one.ifPresent(run -> journal.get().delete(run.id()));
            }
        }).then(done -> refresh()).start();
    }
}
