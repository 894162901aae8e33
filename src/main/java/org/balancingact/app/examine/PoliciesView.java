package org.balancingact.app.examine;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Finish;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** What becomes of fixed ways of playing: the ending, the outcome, and how many runs end with less health. */
final class PoliciesView extends VBox {
    private final Messages messages = Messages.of("examine");
    private final FigureRows rows = new FigureRows(3, 1);

    PoliciesView(ExamineViewModel model) {
        setId("policies");
        getStyleClass().add("examine-part");
        getChildren().setAll(new Heading(messages.text("policies.title")), rows);
        model.surveyProperty().subscribe(survey -> show(model.pictureProperty().get(), survey));
        model.pictureProperty().subscribe(picture -> show(picture, model.surveyProperty().get()));
    }

    private void show(Optional<DrawnScenario> picture, Optional<Survey> survey) {
        rows.clear();
        picture.ifPresent(now -> now.policies().forEach((policy, run) -> add(policy, run.finish().orElseThrow(), survey)));
    }

    private void add(Policy policy, Finish finish, Optional<Survey> survey) {
        HBox name = Styles.on(new HBox(new PolicyMark(policy), new Paragraph(PolicyMark.name(policy))), "policy-name");
        String outcome = Lists.plain(Arrays.stream(Indicator.values())
                .map(indicator -> messages.text("policy.outcome", Names.brief(indicator), Shown.points(finish.outcome().get(indicator))))
                .toList());
        VBox result = new VBox(new Paragraph(finish.ending().title(), Styles.SERIF), Paragraph.note(outcome));
        Paragraph place = Styles.on(Paragraph.note(survey.map(known -> place(known, finish)).orElse("")), "policy-place");
        rows.add(name, result, place);
    }

    private String place(Survey survey, Finish finish) {
        String share = ShareWords.percent(survey.outcomes().of(Index.HEALTH).place(finish.outcome().index(Index.HEALTH)));
        return messages.text("policies.place", survey.exact() ? share : messages.text("share.about", share));
    }
}
