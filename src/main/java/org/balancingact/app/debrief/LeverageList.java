package org.balancingact.app.debrief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.Shown;
import org.balancingact.app.control.DecisionMark;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.RowButton;
import org.balancingact.app.control.Segments;
import org.balancingact.app.control.Sign;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.LengthBar;
import org.balancingact.report.Debrief;

/**
 * The decisions by what they would have brought, made the other way or done well, to pick one of; those with no sound swap come last,
 * without a bar. On request only those of which a swap leads to another ending.
 */
final class LeverageList extends VBox {
    private static final double BAR = 4;

    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;
    private final IntConsumer onPick;
    private final Map<Integer, RowButton> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();

    /** @param onPick called with the number of the decision that is picked */
    LeverageList(Debrief debrief, IntConsumer onPick) {
        this.debrief = debrief;
        this.onPick = onPick;
        getStyleClass().add("leverage");
        long most = Math.max(1, debrief.leverage().stream().mapToLong(leverage -> Math.abs(leverage.net())).max().orElse(1));
        debrief.leverage().forEach(leverage -> add(leverage.choice().number(), Optional.of(leverage), most));
        debrief.run().choices().stream().map(choice -> choice.number()).filter(number -> !rows.containsKey(number))
                .forEach(number -> add(number, Optional.empty(), most));
        list.getChildren().setAll(rows.values());
        Segments filter = new Segments(List.of(messages.text("what-if.all"), messages.text("what-if.other-ending")), this::filter).asPills();
        getChildren().setAll(filter, list);
    }

    private void filter(int way) {
        List<Node> shown = rows.entrySet().stream().filter(row -> way == 0 || DecisionSlider.leadsElsewhere(debrief, row.getKey()))
                .<Node>map(Map.Entry::getValue).toList();
        list.getChildren().setAll(shown.isEmpty() ? List.of(Paragraph.note(messages.text("what-if.no-other-ending"))) : shown);
    }

    private void add(int number, Optional<Leverage> leverage, long most) {
        CountedChoice counted = debrief.tally().choices().get(number - 1);
        Paragraph name = new Paragraph(counted.choice().option().brief(), Styles.NOTE, "leverage-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        long net = leverage.map(Leverage::net).orElse(0L);
        boolean other = DecisionSlider.leadsElsewhere(debrief, number);
        PicturePane bar = PicturePane.inRow(new LengthBar((double) Math.abs(net) / most, BAR), "");
        bar.setMinWidth(USE_PREF_SIZE);
        Figure points = new Figure(leverage.map(found -> Numbers.signed(Shown.points(net))).orElse("–"), Styles.NOTE,
                "leverage-points");
        Sign diamond = Sign.ending();
        diamond.setVisible(other);
        HBox content = Styles.on(new HBox(new DecisionMark(counted), name, bar, points, diamond), "leverage-content");
        RowButton row = new RowButton(content, messages.text(other ? "what-if.row.other" : "what-if.row", number, name.getText(),
                points.getText()), () -> onPick.accept(number));
        row.setId("weight-" + number);
        rows.put(number, row);
    }

    void mark(int number) {
        rows.forEach((decision, row) -> row.pseudoClassStateChanged(Styles.CURRENT, decision == number));
    }
}
