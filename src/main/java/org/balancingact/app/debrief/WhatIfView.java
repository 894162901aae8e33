package org.balancingact.app.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.WhatIf;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.control.plot.ForkLines;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.report.EndingWords;
import org.balancingact.report.Names;
import org.balancingact.scenario.Indicator;

/** Two runs that differ in one choice, beside each other: endings, lines, outcomes. */
final class WhatIfView extends VBox {
    private final Messages messages = Messages.of("walk");
    private final WhatIf whatIf;
    private final CountedChoice decision;
    private final StackPane plot = new StackPane();

    WhatIfView(WhatIf whatIf, CountedChoice decision) {
        this.whatIf = whatIf;
        this.decision = decision;
        getStyleClass().add("what-if");
        setId("what-if-result");
        List<Indicator> byDifference = Arrays.stream(Indicator.values())
                .sorted(Comparator.comparingLong((Indicator indicator) -> -Math.abs(difference(indicator)))).toList();
        Segments indicators = new Segments(byDifference.stream().map(Names::brief).toList(), k -> show(byDifference.get(k)));
        show(byDifference.get(0));
        getChildren().setAll(cards(), new Paragraph(messages.text("what-if.most", Names.of(byDifference.get(0))), Styles.NOTE),
                indicators, plot, pairs());
    }

    private long difference(Indicator indicator) {
        return outcome(whatIf.swapped(), indicator) - outcome(whatIf.original(), indicator);
    }

    private static long outcome(Run run, Indicator indicator) {
        return run.finish().orElseThrow().outcome().get(indicator);
    }

    private Node cards() {
        String swapped = whatIf.swapped().choices().get(whatIf.position() - 1).option().brief();
        HBox cards = new HBox(card(messages.text("what-if.own", decision.choice().option().brief()), whatIf.original(), "own"),
                card(messages.text("what-if.swapped", swapped), whatIf.swapped(), "swapped"));
        cards.getStyleClass().add("button-row");
        cards.setFillHeight(true);
        return cards;
    }

    private static Node card(String name, Run run, String style) {
        VBox card = new VBox(Paragraph.note(name), Paragraph.title(run.finish().orElseThrow().ending().title()),
                new Paragraph(EndingWords.readings(run), Styles.NOTE));
        card.getStyleClass().addAll("ending-card", style);
        card.setMaxHeight(Double.MAX_VALUE);
        card.setPrefWidth(1);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(Indicator indicator) {
        plot.getChildren().setAll(new ForkLines(whatIf.original(), whatIf.swapped(), decision, indicator,
                messages.text("what-if.pair.spoken", Names.of(indicator), Shown.points(outcome(whatIf.original(), indicator)),
                        Shown.points(outcome(whatIf.swapped(), indicator)))));
    }

    private Node pairs() {
        FlowPane pairs = new FlowPane();
        pairs.getStyleClass().add("outcome-pairs");
        List<Node> shown = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Label pair = new Label(messages.text("what-if.pair", Shown.points(outcome(whatIf.original(), indicator)),
                    Shown.points(outcome(whatIf.swapped(), indicator))));
            pair.setId("pair-" + indicator.id());
            shown.add(new VBox(Paragraph.note(Names.brief(indicator)), pair));
        }
        pairs.getChildren().setAll(shown);
        return new VBox(Paragraph.note(messages.text("what-if.outcomes")), pairs);
    }
}
