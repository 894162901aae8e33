package org.balancingact.app.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.control.FileSaving;
import org.balancingact.app.control.Saving;
import org.balancingact.app.task.Background;
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
    private final FileDialogs dialogs;
    private final FileSaving saving;
    private final ReadOnlyObjectWrapper<Optional<ExportedRun>> run = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Reads the run in the background. */
    public ExportViewModel(RunId id, Supplier<Journal> journal, Background background, FileDialogs dialogs) {
        this.dialogs = dialogs;
        this.saving = new FileSaving(dialogs, background);
        background.run(() -> ExportedRun.of(journal.get(), id)).then(found -> run.set(Optional.of(found))).otherwise(saving::fail).start();
    }

    /** Empty until it is read. */
    public ReadOnlyObjectProperty<Optional<ExportedRun>> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** What has become of the last thing asked for. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.savingProperty();
    }

    FileSaving saving() {
        return saving;
    }

    /** Asks where to, then writes. */
    public void save(ExportKind kind) {
        run.get().ifPresent(exported -> saving.save(messages.text("save." + kind.id()), kind.fileName(exported), () -> kind.content(exported)));
    }

    /** Asks for a folder, then writes every plot into a new one there. */
    public void save(PlotFormat format) {
        run.get().ifPresent(exported -> dialogs.folder(messages.text("save.plots")).ifPresent((Path parent) ->
                saving.work(() -> {
                    Path folder = Plots.freshFolder(exported, parent);
                    return messages.plural("saved.plots", Plots.write(exported, format, folder).size(), folder.toString());
                })));
    }

    /** Says that the code was copied. */
    public void copied() {
        saving.done(messages.text("copied"));
    }
}
