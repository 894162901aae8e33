package org.balancingact.app.history;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RunSummary;

/** What can be done with the run that is picked, or with several; in its place whether to delete, once that was asked for. */
final class RunButtons extends HBox {
    private final Messages messages = Messages.of("history");
    private final HistoryViewModel model;

    RunButtons(HistoryViewModel model) {
        this.model = model;
        getStyleClass().add("button-row");
        setMinHeight(USE_PREF_SIZE);
        model.selectedProperty().subscribe(run -> show());
        model.severalProperty().subscribe(several -> show());
        model.deletionProperty().subscribe(asked -> show());
    }

    private void show() {
        switch (model.deletionProperty().get()) {
            case ONE -> ask(messages.text("delete.sure"));
            case ALL -> ask(messages.text("delete-all.sure"));
            case NONE -> offer();
        }
    }

    private void offer() {
        Optional<RunSummary> run = model.selectedProperty().get();
        Button open = Buttons.primary(run.map(this::wayOn).orElseGet(() -> messages.text("open")), model::open);
        open.setId("open-run");
        open.setDisable(run.isEmpty());
        Button delete = Buttons.named("delete-run", Buttons.text(messages.text("delete"), model::askToDelete));
        delete.setDisable(run.isEmpty());
        Button compare = Buttons.named("compare-run", Buttons.secondary(messages.text("compare"), model::compare));
        compare.setDisable(!model.canCompare());
        if (model.severalProperty().get().isEmpty()) {
            FlowPane buttons = Styles.on(new FlowPane(open, compare, delete), "button-row");
            HBox.setHgrow(buttons, Priority.ALWAYS);
            if (run.filter(RunSummary::finished).isPresent()) {
                Button ending = Buttons.named("read-ending", Buttons.secondary(messages.text("ending"), model::readEnding));
                buttons.getChildren().add(1, ending);
            }
            getChildren().setAll(buttons);
        } else {
            offerTogether(compare);
        }
    }

    private void offerTogether(Button compare) {
        Button together = Buttons.named("together", Buttons.secondary(messages.text("together"), model::tellTogether));
        together.setDisable(!model.canTellTogether());
        boolean two = model.severalProperty().get().size() == 2;
        String note = !model.canTellTogether() ? messages.text(two ? "compare.not" : "together.not")
                : two ? messages.text("compare.two") : messages.text("together.note", model.severalProperty().get().size());
        FlowPane buttons = Styles.on(new FlowPane(together), "button-row");
        if (two) {
            buttons.getChildren().add(0, compare);
        }
        getChildren().setAll(buttons, Paragraph.note(note));
    }

    private String wayOn(RunSummary run) {
        if (!run.finished()) {
            return messages.text("resume");
        }
        return run.debriefOpen() ? messages.text("resume.debrief") : messages.text("open");
    }

    private void ask(String question) {
        Button keep = Buttons.named("keep", Buttons.secondary(messages.text("delete.keep"), model::keep));
        Button sure = Buttons.named("confirm-delete", Buttons.secondary(messages.text("delete.confirm"), model::delete));
        getChildren().setAll(new Paragraph(question, Styles.STRONG), sure, keep);
        keep.requestFocus();
    }
}
