package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Comparison;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.analysis.CountedRun;
import org.balancingact.analysis.WhatIf;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Folded;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.control.Sign;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.plot.TwoRuns;
import org.balancingact.app.plot.TwoRuns.Side;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.report.words.FindingWords;
import org.balancingact.scenario.Option;

/** What if one choice had been another: any decision, any option that was really offered there. Leads to other runs, too. */
final class WhatIfPage extends StepPage {
    private static final List<WhatIf.Rule> RULES = List.of(WhatIf.SAME_STYLE, WhatIf.AS_ASKED);

    private final Messages messages = Messages.of("debrief");
    private final DecisionSlider decisions;
    private final LeverageList weights;
    private final VBox choice = Styles.on(new VBox(), "what-if");
    private final VBox result = Styles.on(new VBox(), "what-if");
    private WhatIf.Rule rule = WhatIf.SAME_STYLE;

    WhatIfPage(DebriefViewModel model) {
        super(model, Step.WHAT_IF);
        decisions = new DecisionSlider(debrief(), model::lookAt);
        weights = new LeverageList(debrief(), number -> {
            model.lookAt(number);
            bringIntoView(decisions);
        });
        setId("what-if");
        model.whatIfProperty().subscribe(asked -> pick(asked.orElseGet(decisions::first)));
        Folded weighed = Styles.on(new Folded("weigh", messages.text("what-if.list"), this::weights), "what-if");
        weighed.setOnShown(() -> bringIntoView(weighed));
        setContents(heading(), Styles.on(new VBox(slider(), choice, result, weighed), "what-if"));
    }

    private Node slider() {
        boolean any = debrief().run().choices().stream().anyMatch(choice -> DecisionSlider.leadsElsewhere(debrief(), choice.number()));
        VBox slider = new VBox(decisions);
        if (any) {
            slider.getChildren().add(new SignedLine(Sign.ending(), Paragraph.note(messages.text("what-if.diamond"))));
        }
        return slider;
    }

    /** The decisions by how much they mattered. */
    private Node weights() {
        return Styles.on(new VBox(new Paragraph(messages.text("what-if.list.line"), Styles.NOTE), weights, Paragraph.note(messages.text("what-if.key"))),
                "weights");
    }

    private Node heading() {
        VBox words = new VBox(Paragraph.title(FindingWords.otherwise(debrief().leverage())), new Paragraph(messages.text("what-if.line")));
        Button compare = Buttons.named("compare-run", Buttons.secondary(messages.text("what-if.other-run"), model()::compare));
        return Styles.on(new EndsRow(words, new HBox(compare)), "overview-heading");
    }

    private void pick(int number) {
        decisions.mark(number);
        weights.mark(number);
        CountedChoice decision = debrief().tally().choices().get(number - 1);
        Option own = decision.choice().option();
        List<Option> swaps = debrief().leverage().stream().filter(leverage -> leverage.choice().number() == number)
                .flatMap(leverage -> leverage.swaps().stream()).map(swap -> swap.swapped().choices().get(number - 1).option()).toList();
        List<Option> others = Stream.concat(swaps.stream(), decision.choice().offered().stream()
                .filter(option -> !option.equals(own) && !swaps.contains(option))).toList();
        choice.getChildren().setAll(Paragraph.title(messages.text("what-if.title", decision.choice().week(), own.brief())),
                new Segments(others.stream().map(Option::brief).toList(), k -> swap(decision, others.get(k))));
        swap(decision, others.get(0));
    }

    private void swap(CountedChoice decision, Option option) {
        int number = decision.choice().number();
        WhatIf whatIf = WhatIf.swap(debrief().run(), number, option.id(), rule);
        result.getChildren().setAll(said(number, option));
        if (!whatIf.replaced().isEmpty()) {
            result.getChildren().addAll(new Paragraph(replaced(whatIf), Styles.NOTE), rules(decision, option));
        }
        Comparison comparison = Comparison.of(new CountedRun(debrief().run(), debrief().tally()), CountedRun.of(whatIf.swapped()));
        result.getChildren().add(new TwoRuns(comparison,
                new Side(messages.text("what-if.own", decision.choice().option().brief()), messages.text("what-if.own.brief")),
                new Side(messages.text("what-if.swapped", option.brief()), messages.text("what-if.swapped.brief"))).withPairsFolded());
    }

    /** The option as it was offered; unless the story ends with it, with the way to play on from there. */
    private Node said(int number, Option option) {
        Paragraph words = new Paragraph(option.text(), Styles.NOTE);
        Run fork = debrief().run().upTo(number - 1).choose(option.id());
        if (fork.isOver()) {
            return words;
        }
        Button playOn = Buttons.small("play-on", Buttons.secondary(messages.text("what-if.play-on"), () -> model().playOn(fork)));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Styles.on(new HBox(words, playOn), "what-if-said");
    }

    private String replaced(WhatIf whatIf) {
        List<String> numbers = whatIf.replaced().stream().map(Numbers::whole).toList();
        return messages.plural("what-if.replaced", numbers.size(), Lists.and(numbers));
    }

    private Segments rules(CountedChoice decision, Option option) {
        List<String> names = List.of(messages.text("what-if.same-style"), messages.text("what-if.as-asked"));
        Segments rules = Segments.asking(names, OptionalInt.of(RULES.indexOf(rule)), place -> {
            rule = RULES.get(place);
            swap(decision, option);
            // The same choice stands in what was just put in place of this; who chooses by keys stays there.
            Optional.ofNullable(result.lookup("#rule-" + place)).ifPresent(Node::requestFocus);
        });
        rules.setIds(place -> "rule-" + place);
        return rules;
    }
}
