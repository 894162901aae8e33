package org.balancingact.app.debrief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.plot.LengthBar;
import org.balancingact.app.control.plot.PlacePlot;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Figures;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Index;

/** Where this run lies among all runs that its scenario allows, beside two fixed ways of playing. Never among people. */
final class AllRunsPage extends StepPage {
    private static final double BAR = 22;

    private final Messages messages = Messages.of("walk");
    private final VBox content = new VBox();
    private final Map<String, Finish> named = new LinkedHashMap<>();

    AllRunsPage(DebriefViewModel model) {
        super(model);
        Run run = debrief().run();
        named.put(messages.text("all-runs.this"), debrief().finish());
        named.put(messages.text("all-runs.leader"), Policy.ALL_LEADER.play(run.scenario()).finish().orElseThrow());
        named.put(messages.text("all-runs.manager"), Policy.ALL_MANAGER.play(run.scenario()).finish().orElseThrow());
        content.getStyleClass().add("what-if");
        setId("all-runs");
        model.allRuns().surveyProperty().subscribe(survey -> survey.ifPresentOrElse(this::show, this::await));
        setContents(heading(messages.text("question.all-runs"), messages.text("all-runs.line")), content);
        model.allRuns().ask();
    }

    private void await() {
        content.getChildren().setAll(new Paragraph(messages.text("all-runs.wait")));
    }

    private void show(Survey survey) {
        content.getChildren().setAll(new Paragraph(basis(survey)), endings(survey), place(survey));
    }

    private String basis(Survey survey) {
        return survey.exact() ? messages.text("all-runs.exact", survey.played())
                : messages.text("all-runs.estimate", survey.played(), AllRuns.SAMPLE, Math.round(survey.runs().value()));
    }

    private Node endings(Survey survey) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("ending-rows");
        List<Ending> endings = debrief().run().scenario().endings();
        for (int k = 0; k < endings.size(); k++) {
            Ending ending = endings.get(k);
            Share share = survey.share(survey.endings(), ending.id());
            Label title = new Label(ending.title());
            title.setMinWidth(USE_PREF_SIZE);
            Label percent = new Label(percent(share));
            percent.setMinWidth(USE_PREF_SIZE);
            List<String> here = named.entrySet().stream().filter(entry -> entry.getValue().ending().equals(ending))
                    .map(Map.Entry::getKey).toList();
            Label who = new Label(String.join(", ", here));
            who.getStyleClass().addAll(Styles.NOTE, Styles.STRONG);
            who.setWrapText(true);
            rows.addRow(k, title, new LengthBar(share.proportion(), BAR), percent, who);
        }
        return rows;
    }

    private String percent(Share share) {
        return share.isExact() ? percent(share.proportion())
                : messages.text("all-runs.between", percent(share.proportion()), percent(share.low()), percent(share.high()));
    }

    private String percent(double proportion) {
        long rounded = Math.round(100 * proportion);
        return rounded == 0 && proportion > 0 ? messages.text("all-runs.below-one") : Figures.percent((int) rounded);
    }

    private Node place(Survey survey) {
        Distribution health = survey.outcomes().of(Index.HEALTH);
        long own = debrief().finish().outcome().index(Index.HEALTH);
        Map<String, Long> values = new LinkedHashMap<>();
        named.forEach((name, finish) -> values.put(name, finish.outcome().index(Index.HEALTH)));
        String sentence = messages.text("all-runs.place", Shown.points(own), Shown.points(health.quantile(0.25)),
                Shown.points(health.quantile(0.75)), Shown.points(health.min()), Shown.points(health.max()));
        return section(messages.text("all-runs.health"), sentence, new PlacePlot(health, values, sentence));
    }
}
