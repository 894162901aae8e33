package org.balancingact.app.examine;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Finish;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.report.Names;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator;

/** What becomes of fixed ways of playing: the ending, the outcome, and how many runs end with less health. */
final class PoliciesView extends VBox {
    private static final int INDICATORS = Indicator.values().length;

    private final Messages messages = Messages.of("examine");
    private final Figures rows = new Figures(INDICATORS + 3, 1);

    PoliciesView(ExamineViewModel model) {
        setId("policies");
        getStyleClass().addAll("examine-part");
        rows.getStyleClass().add("narrow");
        getChildren().setAll(new Heading(messages.text("policies.title")), rows);
        model.surveyProperty().subscribe(survey -> show(model.pictureProperty().get(), survey));
        model.pictureProperty().subscribe(picture -> show(picture, model.surveyProperty().get()));
    }

    private void show(Optional<Picture> picture, Optional<Survey> survey) {
        rows.clear();
        picture.ifPresent(now -> {
            rows.add(heads());
            now.policies().forEach((policy, run) -> add(policy, run, survey));
        });
    }

    private Node[] heads() {
        Node[] heads = new Node[INDICATORS + 3];
        heads[0] = new Label();
        heads[1] = note(messages.text("policies.ending"));
        Arrays.stream(Indicator.values()).forEach(indicator -> heads[2 + indicator.ordinal()] = note(Names.brief(indicator)));
        heads[INDICATORS + 2] = note(messages.text("policies.place"));
        return heads;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().addAll(Styles.NOTE, Styles.MUTED);
        return note;
    }

    private void add(Policy policy, Run run, Optional<Survey> survey) {
        Finish finish = run.finish().orElseThrow();
        Node[] row = new Node[INDICATORS + 3];
        HBox name = new HBox(new PolicyMark(policy), new Label(PolicyMark.name(policy)));
        name.getStyleClass().add("policy-name");
        row[0] = name;
        Label ending = new Label(finish.ending().title());
        ending.getStyleClass().add(Styles.SERIF);
        row[1] = ending;
        for (Indicator indicator : Indicator.values()) {
            Label value = new Label(OutcomesView.points(finish.outcome().get(indicator)));
            value.getStyleClass().add("figure");
            row[2 + indicator.ordinal()] = value;
        }
        row[INDICATORS + 2] = new Label(survey.map(known -> place(known, finish)).orElse(""));
        rows.add(row);
    }

    private String place(Survey survey, Finish finish) {
        String share = ShareWords.percent(survey.outcomes().of(Index.HEALTH).place(finish.outcome().index(Index.HEALTH)));
        return messages.text("policies.place.value", survey.exact() ? share : messages.text("share.about", share));
    }
}
