package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Change;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.Part;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.plot.WaterfallPane;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.Explanation;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/** Why one indicator changed: a waterfall of its causes and, beside it, the ledger of the picked one. */
final class WhyPage extends StepPage {
    private static final double PLOT_SHARE = 0.66;

    private final Messages messages = Messages.of("debrief");
    private final StackPane question = new StackPane();
    private final StackPane answer = new StackPane();
    private Optional<WaterfallPane> plot = Optional.empty();

    WhyPage(DebriefViewModel model) {
        super(model, Step.WHY);
        List<Indicator> all = List.of(Indicator.values());
        Segments indicators = new Segments(all.stream().map(Names::brief).toList(), k -> model.lookAt(all.get(k))).asPills();
        indicators.setId("indicators");
        setId("why");
        model.whyProperty().subscribe(indicator -> {
            indicators.choose(all.indexOf(indicator));
            show(Change.of(debrief().run(), indicator, 0, debrief().run().scenario().weeks()));
        });
        setContents(question, new EndsRow(indicators, Paragraph.note(messages.text("why.key"))), answer);
    }

    private void show(Change change) {
        question.getChildren().setAll(heading(FindingWords.why(change), FindingWords.whyNumbers(change)));
        VBox ledger = Styles.on(new VBox(), "explanation");
        ledger.setId("ledger");
        WaterfallPane waterfall = new WaterfallPane(change, part -> show(ledger, part));
        waterfall.setId("waterfall");
        plot = Optional.of(waterfall);
        answer.getChildren().setAll(new Columns(waterfall, ledger, PLOT_SHARE, 3.25));
    }

    private void show(VBox ledger, Part part) {
        ledger.getChildren().setAll(cause(part), new ExplanationView(Explanation.of(part)));
        part.origin().decision().ifPresent(choice -> {
            Button otherwise = Buttons.secondary(messages.text("why.otherwise"), () -> model().askWhatIf(choice.number()));
            otherwise.setId("otherwise");
            ledger.getChildren().add(otherwise);
        });
    }

    /** Whose cause it is, and what the moment asked for. */
    private Node cause(Part part) {
        return Paragraph.note(part.origin().match(decided -> decision(decided.choice()),
                outside -> messages.text("why.outside"), rule -> messages.text("why.rule"), limit -> messages.text("why.rule")));
    }

    private String decision(Choice choice) {
        CountedChoice counted = debrief().tally().choices().get(choice.number() - 1);
        return Lists.sentences(messages.text("why.decision", choice.number(), choice.week(), choice.scene().title()),
                AskedWords.moment(counted));
    }

    @Override
    void begin() {
        plot.ifPresent(WaterfallPane::requestFocus);
    }
}
