package org.balancingact.app.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.task.Background;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Journal;
import org.balancingact.journal.RunId;
import org.balancingact.report.export.ExportKind;
import org.balancingact.report.export.ExportedRun;
import org.balancingact.report.export.PlotFormat;
import org.balancingact.report.export.Plots;

/** A finished run to be handed over as files or as a code, and how the last attempt went. */
public final class ExportViewModel {
    private final Messages messages = Messages.of("export");
    private final Background background;
    private final FileDialogs dialogs;
    private final ReadOnlyObjectWrapper<Optional<ExportedRun>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NONE);

    /** Reads the run in the background. */
    public ExportViewModel(RunId id, Supplier<Journal> journal, Background background, FileDialogs dialogs) {
        this.background = background;
        this.dialogs = dialogs;
        background.run(() -> ExportedRun.of(journal.get(), id)).then(found -> run.set(Optional.of(found))).otherwise(this::fail).start();
    }

    /** Empty until it is read. */
    public ReadOnlyObjectProperty<Optional<ExportedRun>> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** What has become of the last thing asked for. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Asks where to, then writes. */
    public void save(ExportKind kind) {
        run.get().ifPresent(exported -> dialogs.save(messages.text("save." + kind.id()), kind.fileName(exported)).ifPresent(file ->
                work(() -> {
                    WholeFile.write(file, kind.content(exported));
                    return messages.text("saved", file.toString());
                })));
    }

    /** Asks for a folder, then writes every plot into a new one there. */
    public void save(PlotFormat format) {
        run.get().ifPresent(exported -> dialogs.folder(messages.text("save.plots")).ifPresent((Path parent) ->
                work(() -> {
                    Path folder = Plots.freshFolder(exported, parent);
                    return messages.plural("saved.plots", Plots.write(exported, format, folder).size(), folder.toString());
                })));
    }

    /** Says that the code was copied. */
    public void copied() {
        saving.set(new Saving(Saving.State.DONE, messages.text("copied")));
    }

    private void work(Supplier<String> writing) {
        saving.set(new Saving(Saving.State.WRITING, messages.text("writing")));
        background.run(writing).then(words -> saving.set(new Saving(Saving.State.DONE, words))).otherwise(this::fail).start();
    }

    private void fail(String reason) {
        saving.set(new Saving(Saving.State.FAILED, reason));
    }
}
