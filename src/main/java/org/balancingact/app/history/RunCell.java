package org.balancingact.app.history;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.balancingact.app.control.When;
import org.balancingact.journal.RunSummary;
import org.balancingact.scenario.Cover;

/** Shows a run in the list. */
final class RunCell extends ListCell<RunSummary> {
    private final HistoryViewModel model;
    private final Function<String, Optional<Cover>> covers;
    private final When when;

    RunCell(HistoryViewModel model, Function<String, Optional<Cover>> covers, When when) {
        this.model = model;
        this.covers = covers;
        this.when = when;
        getStyleClass().add("run-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                model.open();
            }
        });
    }

    @Override
    protected void updateItem(RunSummary run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(new RunRow(run, covers.apply(run.scenarioId()), when));
        setAccessibleText(RunRow.spoken(run, when));
        if (getIndex() == getListView().getItems().size() - 1) {
            model.more();
        }
    }
}
