package org.balancingact.app.room;

import org.balancingact.app.control.FileDialogs;
import org.balancingact.app.control.FileSaving;
import org.balancingact.app.task.Background;
import org.balancingact.i18n.Messages;
import org.balancingact.report.page.PaperPage;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.scenario.Scenario;

/** The paper of a room, under the letters that it will have: cards to hold up, the tally sheet, the notes. */
public final class PaperPrinting {
    private static final Messages MESSAGES = Messages.of("room");

    private final Scenario scenario;
    private final long seed;
    private final FileSaving saving;

    /** @param seed that the room will have */
    public PaperPrinting(Scenario scenario, long seed, FileDialogs dialogs, Background background) {
        this.scenario = scenario;
        this.seed = seed;
        this.saving = new FileSaving(dialogs, background);
    }

    /** Asks where to, then writes. */
    void print() {
        saving.save(MESSAGES.text("paper.save"), MESSAGES.text("paper.file", scenario.id()), () -> PdfPrinter.print(PaperPage.write(scenario, seed)));
    }

    /** How that went. */
    FileSaving saving() {
        return saving;
    }
}
