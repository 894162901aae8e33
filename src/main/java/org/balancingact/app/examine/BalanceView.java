package org.balancingact.app.examine;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.census.Census;
import org.balancingact.app.control.Paragraph;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.CensusWords;

/** Whether a mix of styles beats each style alone: proven by a count of all runs, and shown only then. */
final class BalanceView extends VBox {
    private final ExamineViewModel model;
    private final Paragraph words = new Paragraph("");

    BalanceView(ExamineViewModel model) {
        this.model = model;
        setId("balance");
        getStyleClass().add("examine-part");
        getChildren().setAll(new Heading(Messages.of("examine").text("balance.title")), words);
        managedProperty().bind(visibleProperty());
        model.censusProperty().subscribe(this::show);
    }

    private void show(Optional<Census> census) {
        setVisible(census.isPresent());
        census.ifPresent(known -> model.pictureProperty().get()
                .ifPresent(picture -> words.setText(CensusWords.balance(known.balance(), picture.scenario()))));
    }
}
