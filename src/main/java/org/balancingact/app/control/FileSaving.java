package org.balancingact.app.control;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.style.Styles;
import org.balancingact.app.task.Background;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;

/** Files that are written where the user wants them, and how the last attempt went. */
public final class FileSaving {
    private static final Messages MESSAGES = Messages.of("export");

    private final FileDialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.NONE);

    public FileSaving(FileDialogs dialogs, Background background) {
        this.dialogs = dialogs;
        this.background = background;
    }

    /** What has become of the last thing asked for. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** The same as a line that says it. */
    public SignedLine line() {
        SignedLine line = SignedLine.alert("", Styles.STRONG);
        saving.subscribe(now -> line.say(now.words(), now.state() == Saving.State.FAILED));
        return line;
    }

    /**
     * Asks where to, then writes.
     *
     * @param title   of the dialog
     * @param name    of the file, unless the user thinks of something else
     * @param content made in the background
     */
    public void save(String title, String name, Supplier<byte[]> content) {
        dialogs.save(title, name).ifPresent(file -> work(() -> {
            WholeFile.write(file, content.get());
            return MESSAGES.text("saved", file.toString());
        }));
    }

    /** @param writing says what was written */
    public void work(Supplier<String> writing) {
        saving.set(new Saving(Saving.State.WRITING, MESSAGES.text("writing")));
        background.run(writing).then(this::done).otherwise(this::fail).start();
    }

    /** Says what was done. */
    public void done(String words) {
        saving.set(new Saving(Saving.State.DONE, words));
    }

    /** Says why it could not be done. */
    public void fail(String reason) {
        saving.set(new Saving(Saving.State.FAILED, reason));
    }
}
