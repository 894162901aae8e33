package org.balancingact.app.history;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.task.Background;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.carry.ImportedRun;
import org.balancingact.journal.carry.RunImport;

/** Takes in runs that were played elsewhere, from a file or by a code, and says what has become of each. */
public final class ImportViewModel {
    private final Messages messages = Messages.of("history");
    private final Supplier<Journal> journal;
    private final Background background;
    private final Clock clock;
    private final FileDialogs dialogs;
    private final Runnable added;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Import> outcome = new ReadOnlyObjectWrapper<>(Import.NONE);

    /** @param added is told when the record has one run more */
    public ImportViewModel(Supplier<Journal> journal, Background background, Clock clock, FileDialogs dialogs, Runnable added) {
        this.journal = journal;
        this.background = background;
        this.clock = clock;
        this.dialogs = dialogs;
        this.added = added;
    }

    /** Whether the user is being asked for a run. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What has become of the last one. */
    public ReadOnlyObjectProperty<Import> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public void open() {
        outcome.set(Import.NONE);
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    public void pickFile() {
        dialogs.open(messages.text("import.title"), messages.text("import.kind"), "*.json").ifPresent(this::file);
    }

    /** Takes a run file in. */
    public void file(Path file) {
        take(record -> RunImport.file(file));
    }

    /** Takes a typed or pasted run code in. */
    public void code(String typed) {
        take(record -> RunImport.code(typed, RunImport.knownScenarios(record), clock.instant()));
    }

    private void take(Function<Journal, ImportedRun> reading) {
        open.set(true);
        outcome.set(Import.NONE);
        background.run(() -> add(journal.get(), reading)).then(this::show)
                .otherwise(reason -> outcome.set(new Import(Import.State.REFUSED, reason))).start();
    }

    private Import add(Journal record, Function<Journal, ImportedRun> reading) {
        ImportedRun run = reading.apply(record);
        String title = run.record().scenarioTitle();
        Import.State state = run.addTo(record) ? Import.State.ADDED : Import.State.KNOWN;
        String said = messages.text(state == Import.State.ADDED ? "import.added" : "import.known", title);
        return new Import(state, run.caution().map(caution -> messages.text("import.with-caution", said, caution)).orElse(said));
    }

    private void show(Import result) {
        outcome.set(result);
        if (result.state() == Import.State.ADDED) {
            added.run();
        }
    }
}
