package org.balancingact.app.room;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.task.Background;
import org.balancingact.file.WholeFile;
import org.balancingact.i18n.Messages;
import org.balancingact.report.page.PaperPage;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.scenario.Scenario;

/** The paper of a room, under the letters that it will have: cards to hold up, the tally sheet, the notes. */
public final class PaperPrinting {
    private static final Messages MESSAGES = Messages.of("room");

    private final Scenario scenario;
    private final long seed;
    private final FileDialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<String>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param seed that the room will have */
    public PaperPrinting(Scenario scenario, long seed, FileDialogs dialogs, Background background) {
        this.scenario = scenario;
        this.seed = seed;
        this.dialogs = dialogs;
        this.background = background;
    }

    /** Asks where to, then writes. */
    void print() {
        dialogs.save(MESSAGES.text("paper.save"), MESSAGES.text("paper.file", scenario.id())).ifPresent(file ->
                background.run(() -> WholeFile.write(file, PdfPrinter.print(PaperPage.write(scenario, seed)))).then(written -> {
                    done.set(Optional.of(MESSAGES.text("paper.saved", written.file().toString())));
                    trouble.set(Optional.empty());
                }).otherwise(reason -> trouble.set(Optional.of(reason))).start());
    }

    /** Where it is, in a sentence. */
    ReadOnlyObjectProperty<Optional<String>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Why it could not be written. */
    ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
