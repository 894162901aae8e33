package org.balancingact.app.plot;

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
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.Shown;
import org.balancingact.app.art.EndingFrame;
import org.balancingact.app.control.Folded;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.control.Sign;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.ForkLines;
import org.balancingact.picture.stage.Staging;
import org.balancingact.report.words.EndingWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.OutcomeWords;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Indicator;

/** Two runs beside each other, the first solid and the second dashed: their endings, the lines of an indicator, their outcomes. */
public final class TwoRuns extends VBox {
    private final Messages messages = Messages.of("control");
    private final Comparison comparison;
    private final Side first;
    private final Side second;
    private final StackPane plot = new StackPane();
    private final StackPane pairs = new StackPane();

    /**
     * What a run is called here.
     *
     * @param title on its card
     * @param brief at the end of its line, after a value
     */
    public record Side(String title, String brief) {}

    public TwoRuns(Comparison comparison, Side first, Side second) {
        this.comparison = comparison;
        this.first = first;
        this.second = second;
        getStyleClass().add("two-runs");
        setId("two-runs");
        List<Indicator> byDifference = Arrays.stream(Indicator.values())
                .sorted(Comparator.comparingLong((Indicator indicator) -> -Math.abs(comparison.difference(indicator)))).toList();
        Segments indicators = new Segments(byDifference.stream().map(Names::brief).toList(), k -> show(byDifference.get(k))).asPills();
        show(byDifference.get(0));
        getChildren().setAll(cards(), indicators, plot, new Paragraph(most(byDifference.get(0)), Styles.NOTE), pairs);
        pairs.getChildren().setAll(allPairs());
    }

    /** The outcomes of all seven gauges are shown only when they are asked for. */
    public TwoRuns withPairsFolded() {
        pairs.getChildren().setAll(new Folded("all-pairs", messages.text("two-runs.all"), this::allPairs));
        return this;
    }

    private String most(Indicator indicator) {
        return comparison.difference() == 0 ? messages.text("two-runs.equal")
                : messages.text("two-runs.most", Names.of(indicator), first.brief(), second.brief());
    }

    private Node cards() {
        HBox cards = new HBox(card(Sign.solidLine(), first.title(), comparison.first(), "own"),
                card(Sign.dashedLine(), second.title(), comparison.second(), "swapped"));
        cards.getStyleClass().add("button-row");
        cards.setFillHeight(true);
        return cards;
    }

    private static Node card(Sign line, String name, CountedRun counted, String style) {
        EndingFrame picture = new EndingFrame(new Staging(counted.run().scenario()).ending(counted.finish().ending()), true);
        Ending ending = counted.finish().ending();
        VBox card = new VBox(picture, new SignedLine(line, Paragraph.note(name)), Paragraph.title(ending.title()), new Paragraph(ending.finding().orElse("")),
                new Paragraph(EndingWords.readings(counted.run()), Styles.NOTE));
        card.getStyleClass().addAll("ending-card", style);
        card.setMaxHeight(Double.MAX_VALUE);
        card.setPrefWidth(1);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(Indicator indicator) {
        plot.getChildren().setAll(new PicturePane(new ForkLines(comparison, indicator, end(comparison.first(), indicator, first),
                end(comparison.second(), indicator, second)), spoken(indicator)));
    }

    private String end(CountedRun counted, Indicator indicator, Side side) {
        return messages.text("two-runs.end", Shown.points(counted.run().levels(), indicator), side.brief());
    }

    private String spoken(Indicator indicator) {
        return messages.text("two-runs.pair.spoken", Names.of(indicator), outcome(comparison.first(), indicator), first.brief(),
                outcome(comparison.second(), indicator), second.brief());
    }

    private Node allPairs() {
        FlowPane all = Styles.on(new FlowPane(), "outcome-pairs");
        for (Indicator indicator : Indicator.values()) {
            Label pair = new Label(messages.text("two-runs.pair", outcome(comparison.first(), indicator), outcome(comparison.second(), indicator)));
            pair.setId("pair-" + indicator.id());
            pair.setAccessibleText(spoken(indicator));
            all.getChildren().add(new VBox(Paragraph.note(Names.brief(indicator)), pair));
        }
        return new VBox(Paragraph.note(messages.text("two-runs.outcomes", first.brief(), second.brief())), all);
    }

    private static String outcome(CountedRun counted, Indicator indicator) {
        return OutcomeWords.of(counted.run().scenario(), indicator, counted.finish().outcome().get(indicator));
    }
}
