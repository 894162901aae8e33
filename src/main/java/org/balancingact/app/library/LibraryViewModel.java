package org.balancingact.app.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.json.FileKind;
import org.balancingact.scenario.json.Reading;
import org.balancingact.scenario.json.ScenarioCard;
import org.balancingact.scenario.json.ScenarioReader;
import org.balancingact.scenario.json.ShippedScenarios;

/** The scenarios at hand, the runs that were left, and a scenario file that could not be opened. */
public final class LibraryViewModel {
    private final List<ScenarioCard> shipped;
    private final Supplier<Journal> journal;
    private final Background background;
    private final LibraryActions actions;
    private final ObservableList<LibraryCard> cards = FXCollections.observableArrayList();
    /** Held, since listeners to it last only as long as it does. */
    private final ObservableList<LibraryCard> cardsView = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyObjectWrapper<LeftRuns> left = new ReadOnlyObjectWrapper<>(LeftRuns.NONE);
    private final ReadOnlyObjectWrapper<Optional<FirstStart>> first = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());

    /** @param journal opens the record at its first call, which is made in the background */
    public LibraryViewModel(List<ScenarioCard> shipped, Supplier<Journal> journal, Background background,
                            LibraryActions actions) {
        this.shipped = List.copyOf(shipped);
        this.journal = journal;
        this.background = background;
        this.actions = actions;
        cards.setAll(shipped.stream().map(card -> new LibraryCard(card, 0)).toList());
    }

    public ObservableList<LibraryCard> cards() {
        return cardsView;
    }

    /** What was left before the end of its story or of its debrief. */
    public ReadOnlyObjectProperty<LeftRuns> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** What to begin with; empty once anything was played, and before the record has been asked. */
    public ReadOnlyObjectProperty<Optional<FirstStart>> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** What is wrong with the file that was to be opened; empty where nothing is. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Asks the record anew. */
    public void refresh() {
        background.run(this::seen).then(cards::setAll).start();
        background.run(() -> LeftRuns.of(journal.get())).then(left::set).start();
        background.run(() -> isEmpty(journal.get()) ? FirstStart.of(shipped) : Optional.<FirstStart>empty()).then(first::set).start();
    }

    private static boolean isEmpty(Journal journal) {
        return journal.count() == 0 && journal.roomsOfTables().isEmpty();
    }

    private List<LibraryCard> seen() {
        return shipped.stream().map(card -> new LibraryCard(card, journal.get().endingsSeen(card.id()).size())).toList();
    }

    /** To the briefing, or to the scenario's own page once one of its endings was met. */
    public void open(LibraryCard card) {
        if (card.endingsSeen() == 0) {
            background.run(() -> ShippedScenarios.read(card.scenario().id()).orElseThrow()).then(this::take).start();
        } else {
            background.run(() -> ShippedScenarios.read(card.scenario().id()).flatMap(Reading::document).orElseThrow()).then(document ->
                    background.run(() -> journal.get().endingsSeen(card.scenario().id())).then(seen -> actions.present(document, seen)).start()).start();
        }
    }

    /** To the briefing of what one begins with. */
    public void begin(FirstStart start) {
        actions.brief(start.document());
    }

    /** Opens a scenario file from disk, or shows what is wrong with it; a run file goes to the history. */
    public void open(Path file) {
        background.run(() -> FileKind.of(file)).then(kind -> {
            if (kind == FileKind.RUN) {
                actions.importRun(file);
            } else {
                background.run(() -> new ScenarioReader().read(file)).then(this::take).start();
            }
        }).start();
    }

    /** To what can happen in the scenario. */
    public void examine(ScenarioCard card) {
        actions.examine(card.id());
    }

    /** To what was found in a scenario file, be it whole or broken. */
    public void examine(Path file) {
        actions.examine(file);
    }

    private void take(Reading reading) {
        findings.set(reading.document().isPresent() ? List.of() : reading.findings());
        reading.document().ifPresent(actions::brief);
    }

    public void dismissFindings() {
        findings.set(List.of());
    }

    /** On with the story, the ending or the debrief. */
    public void resume(LeftRun run) {
        actions.open(run.summary().id());
    }

    /** Back into a room whose tables play on. */
    void resume(LeftTables room) {
        actions.open(room.room());
    }

    /** To all runs. */
    public void showRuns() {
        actions.showRuns();
    }

    /** To the briefing of the scenario whose run was left; that run stays in the history. */
    public void startAgain(LeftRun run) {
        actions.brief(run.document());
    }
}
