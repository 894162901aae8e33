package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.plot.LengthBar;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Debrief;

/** The decisions by how much they mattered, to pick one of; those with no sound other way come last, without a bar. */
final class LeverageList extends VBox {
    private static final double BAR = 4;

    private final Messages messages = Messages.of("walk");
    private final Debrief debrief;
    private final IntConsumer onPick;
    private final List<Integer> order = new ArrayList<>();

    /** @param onPick called with the number of the decision that is picked */
    LeverageList(Debrief debrief, IntConsumer onPick) {
        this.debrief = debrief;
        this.onPick = onPick;
        getStyleClass().add("leverage");
        long most = debrief.leverage().stream().mapToLong(leverage -> leverage.whatIf().difference()).max().orElse(1);
        debrief.leverage().forEach(leverage -> add(leverage.choice().number(), Optional.of(leverage), most));
        debrief.run().choices().stream().map(choice -> choice.number()).filter(number -> !order.contains(number))
                .forEach(number -> add(number, Optional.empty(), most));
    }

    private void add(int number, Optional<Leverage> leverage, long most) {
        CountedChoice counted = debrief.tally().choices().get(number - 1);
        Label name = new Label(counted.choice().option().brief());
        name.getStyleClass().addAll(Styles.NOTE, "leverage-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        long difference = leverage.map(found -> found.whatIf().difference()).orElse(0L);
        boolean other = leverage.filter(found -> found.whatIf().changesEnding()).isPresent();
        Label points = new Label(leverage.map(found -> String.valueOf(Shown.points(difference))).orElse("–"));
        points.getStyleClass().addAll(Styles.NOTE, "leverage-points");
        Label diamond = new Label(other ? "◆" : "");
        diamond.getStyleClass().addAll(Styles.NOTE, "other-ending");
        HBox content = new HBox(new DecisionMark(counted), name, new LengthBar((double) difference / most, BAR), points, diamond);
        content.getStyleClass().add("leverage-content");
        diamond.setMinWidth(USE_PREF_SIZE);
        Button row = new Button();
        row.setGraphic(content);
        row.getStyleClass().setAll("leverage-row");
        row.setId("what-if-" + number);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(messages.text(other ? "what-if.row.other" : "what-if.row", number, name.getText(), points.getText()));
        row.setOnAction(event -> onPick.accept(number));
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        order.add(number);
        getChildren().add(row);
    }

    /** The decision that mattered most. */
    int first() {
        return order.get(0);
    }

    void mark(int number) {
        for (int k = 0; k < order.size(); k++) {
            getChildren().get(k).pseudoClassStateChanged(Styles.CURRENT, order.get(k) == number);
        }
    }
}
