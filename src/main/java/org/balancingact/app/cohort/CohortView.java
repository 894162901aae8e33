package org.balancingact.app.cohort;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.votes.Cohort;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.FileSaving;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.StoryBar;
import org.balancingact.app.nav.Screen;
import org.balancingact.app.story.CohortText;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.page.CohortPage;
import org.balancingact.report.page.PdfPrinter;
import org.balancingact.report.table.XlsxWriter;
import org.balancingact.report.words.CohortWords;

/** Several runs together, as a page to read and to save. */
public final class CohortView extends Page implements Screen {
    private static final Messages MESSAGES = Messages.of("cohort");

    private final Cohort cohort;
    private final Runnable close;
    private final Button first;
    private final StoryBar bar;

    /** @param close leads back to the runs */
    public CohortView(Cohort cohort, FileSaving saving, Runnable close) {
        this.cohort = cohort;
        this.close = close;
        setId("cohort");
        String id = cohort.scenario().id();
        first = Buttons.named("cohort-pdf", Buttons.secondary(MESSAGES.text("save.pdf"), () -> saving.save(MESSAGES.text("save.pdf"),
                MESSAGES.text("file.pdf", id), () -> PdfPrinter.print(CohortPage.write(cohort)))));
        Button workbook = Buttons.named("cohort-xlsx", Buttons.secondary(MESSAGES.text("save.xlsx"), () -> saving.save(MESSAGES.text("save.xlsx"),
                MESSAGES.text("file.xlsx", id), () -> XlsxWriter.write(cohort))));
        bar = new StoryBar(StoryBar.title(cohort.scenario().title()), "", Buttons.small("close-cohort", Buttons.text(MESSAGES.text("close"), close)));
        createView(Styles.on(new FlowPane(first, workbook, saving.line()), "button-row"));
    }

    private void createView(FlowPane files) {
        VBox head = Styles.on(new VBox(Paragraph.title(CohortWords.title(cohort)), Paragraph.note(CohortWords.caution()), files), "briefing-section");
        setSections(Styles.on(new VBox(head, new CohortText(cohort)), "room-setup"));
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public void shown() {
        first.requestFocus();
    }

    @Override
    public boolean escaped() {
        close.run();
        return true;
    }
}
