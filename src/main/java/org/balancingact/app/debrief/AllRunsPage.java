package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.SignedLine;
import org.balancingact.app.counting.CountingLine;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.MetEndings;
import org.balancingact.report.words.CountWords;
import org.balancingact.report.words.FindingWords;

/** Where this run lies among all runs that its scenario allows, beside two fixed ways of playing. Never among people. */
final class AllRunsPage extends StepPage {
    private static final double ENDINGS_SHARE = 0.5;

    private final Messages messages = Messages.of("debrief");
    private final AllRuns runs;
    private final List<Named> named;
    private final VBox trouble = part();
    private final VBox content = part();
    private final StackPane question = new StackPane(heading(messages.text("question.all-runs"), messages.text("all-runs.line")));
    private MetEndings met;

    AllRunsPage(DebriefViewModel model) {
        super(model, Step.ALL_RUNS);
        runs = model.allRuns();
        named = Named.of(debrief());
        met = new MetEndings(Set.of(debrief().finish().ending().id()));
        setId("all-runs");
        CountingLine counting = new CountingLine(runs.countingProperty(), runs.surveyProperty(), runs::stop, runs::begin);
        setContents(question, trouble, counting, content);
        runs.surveyProperty().subscribe(this::show);
        runs.interruptionProperty().subscribe(this::tell);
        model.loadMetEndings(this::show);
        runs.ask();
    }

    private static VBox part() {
        VBox part = Styles.on(new VBox(), "all-runs-part");
        part.visibleProperty().bind(Bindings.isNotEmpty(part.getChildren()));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private void tell(Optional<String> interruption) {
        trouble.getChildren().setAll(interruption.map(this::again).orElse(List.of()));
    }

    private List<Node> again(String reason) {
        return List.of(SignedLine.alert(reason),
                Buttons.named("count-again", Buttons.secondary(messages.text("all-runs.again"), runs::begin)));
    }

    private void show(MetEndings known) {
        met = known;
        show(runs.surveyProperty().get());
    }

    private void show(Optional<Survey> survey) {
        content.getChildren().setAll(survey.map(this::parts).orElse(List.of()));
    }

    private List<Node> parts(Survey survey) {
        double share = survey.share(survey.endings(), debrief().finish().ending().id()).proportion();
        question.getChildren().setAll(heading(FindingWords.allRuns(share, survey.exact()), messages.text("all-runs.line")));
        Node endings = section(messages.text("all-runs.endings"), basis(survey),
                new EndingShares(debrief().run().scenario(), survey, named, met));
        Node outcomes = section(messages.text("all-runs.outcomes"), messages.text("all-runs.outcomes.line"),
                new OutcomePlaces(debrief().run().scenario(), survey, named, model()::askWhy));
        return List.of(new Columns(endings, outcomes, ENDINGS_SHARE, 3.5));
    }

    private String basis(Survey survey) {
        return survey.exact() ? messages.text("all-runs.exact", survey.played())
                : messages.text("all-runs.estimate", survey.played(), CountWords.twoDigits(survey.runs().value()));
    }
}
