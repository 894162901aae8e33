package org.balancingact.app.debrief;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.plot.PlacePane;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.AllOutcomes;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.OutcomeWords;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Scenario;

/** How one outcome comes out over all runs, and where the named runs lie in it: one indicator at a time, never a sum of them. */
final class OutcomePlaces extends VBox {
    private static final List<Indicator> INDICATORS = List.of(Indicator.values());

    private final Messages messages = Messages.of("debrief");
    private final Scenario scenario;
    private final Survey survey;
    private final List<Named> named;
    private final Consumer<Indicator> why;
    private final VBox place = Styles.on(new VBox(), "all-runs-part");

    /**
     * @param named this run first
     * @param why   asked for the causes of an indicator's change
     */
    OutcomePlaces(Scenario scenario, Survey survey, List<Named> named, Consumer<Indicator> why) {
        this.scenario = scenario;
        this.survey = survey;
        this.named = named;
        this.why = why;
        Segments indicators = new Segments(INDICATORS.stream().map(Names::brief).toList(), k -> show(INDICATORS.get(k))).asPills();
        indicators.setId("outcomes");
        place.setId("place");
        getStyleClass().add("all-runs-part");
        getChildren().setAll(indicators, place);
        show(Indicator.ORDER);
    }

    private void show(Indicator indicator) {
        Distribution all = survey.outcomes().of(indicator);
        List<AllOutcomes.Run> values = named.stream().map(run -> new AllOutcomes.Run(run.name(), run.style(), run.finish().outcome().get(indicator),
                shown(indicator, run.finish()))).toList();
        Finish own = named.get(0).finish();
        String sentence = messages.text(survey.exact() ? "all-runs.place" : "all-runs.place.about", Names.of(indicator), shown(indicator, own),
                Shown.points(all.quantile(0.25)), Shown.points(all.quantile(0.75)), Shown.points(all.min()), Shown.points(all.max()));
        String readings = messages.text("all-runs.readings", Shown.points(own.mean(), indicator), Shown.points(own.end(), indicator),
                Shown.points(own.epilogue(), indicator), shown(indicator, own));
        Button ask = Buttons.small("why-outcome",
                Buttons.secondary(messages.text("all-runs.why", Names.within(indicator)), () -> why.accept(indicator)));
        place.getChildren().setAll(new Paragraph(sentence), new PlacePane(new AllOutcomes(all, values.get(0), values.subList(1, values.size())), sentence, 0), new EndsRow(Paragraph.note(readings), ask));
    }

    private String shown(Indicator indicator, Finish finish) {
        return OutcomeWords.of(scenario, indicator, finish.outcome().get(indicator));
    }
}
