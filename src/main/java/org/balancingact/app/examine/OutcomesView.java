package org.balancingact.app.examine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Distribution;
import org.balancingact.analysis.Policy;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.Axis;
import org.balancingact.picture.PolicyOutcomes;
import org.balancingact.report.words.Names;
import org.balancingact.scenario.Indicator;

/** How each indicator comes out, all on one scale, with the fixed ways of playing marked. */
final class OutcomesView extends VBox {
    private static final int POINT = 1000;

    private final Messages messages = Messages.of("examine");
    private final Heading heading = new Heading(messages.text("outcomes.title"));
    private final FigureRows rows = new FigureRows(3, 1);

    OutcomesView(ExamineViewModel model) {
        setId("outcomes");
        getStyleClass().add("examine-part");
        getChildren().setAll(heading, rows);
        model.surveyProperty().subscribe(survey -> show(model.pictureProperty().get(), survey));
    }

    private void show(Optional<DrawnScenario> picture, Optional<Survey> survey) {
        rows.clear();
        heading.setNote(survey.map(known -> messages.text("outcomes.note", ShareWords.basis(known))).orElse(""));
        survey.ifPresent(known -> picture.ifPresent(now -> {
            Axis axis = PolicyOutcomes.axis(ends(known, now));
            Arrays.stream(Indicator.values()).forEach(indicator -> add(indicator, known.outcomes().of(indicator), axis, now));
            rows.add(new Label(), scale(axis), new Label());
        }));
    }

    /** The least and greatest outcomes that have to find room, in milli-points. */
    private static LongStream ends(Survey survey, DrawnScenario picture) {
        LongStream ofRuns = Arrays.stream(Indicator.values()).map(survey.outcomes()::of)
                .flatMapToLong(distribution -> LongStream.of(distribution.min(), distribution.max()));
        LongStream ofPolicies = picture.policies().values().stream().map(run -> run.finish().orElseThrow().outcome())
                .flatMapToLong(outcome -> Arrays.stream(Indicator.values()).mapToLong(outcome::get));
        return LongStream.concat(ofRuns, ofPolicies);
    }

    private void add(Indicator indicator, Distribution distribution, Axis axis, DrawnScenario picture) {
        Map<Policy, Long> policies = new EnumMap<>(Policy.class);
        picture.policies().forEach((policy, run) -> policies.put(policy, run.finish().orElseThrow().outcome().get(indicator)));
        String least = points(distribution.min());
        String most = points(distribution.max());
        String mean = points(distribution.mean());
        PicturePane plot = PicturePane.inRow(new PolicyOutcomes(distribution, axis, policies),
                messages.text("outcome.spoken", Names.of(indicator), least, most, mean), "outcome-plot");
        rows.add(new Label(Names.brief(indicator)), plot, note(messages.text("outcome.figures", least, most, mean)));
    }

    /** The ends of the scale that all plots share. */
    private Node scale(Axis axis) {
        Label right = note(Numbers.whole(axis.high()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(note(messages.text("outcome.scale", axis.low())), space, right);
    }

    private static Label note(String text) {
        return Styles.on(new Label(text), Styles.NOTE, Styles.MUTED);
    }

    static String points(double milliPoints) {
        return Numbers.decimal(milliPoints / POINT, 1);
    }
}
