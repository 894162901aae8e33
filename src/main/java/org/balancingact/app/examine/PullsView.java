package org.balancingact.app.examine;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.survey.Pull;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.ShareBar;
import org.balancingact.report.words.Names;

/** The decisions by how much they move the outcome; each leads to its scene on the map. */
final class PullsView extends VBox {
    private final Messages messages = Messages.of("examine");
    private final ExamineViewModel model;
    private final Heading heading = new Heading(messages.text("pulls.title"));
    private final FigureRows rows = new FigureRows(4, 2);

    PullsView(ExamineViewModel model) {
        this.model = model;
        setId("pulls");
        getStyleClass().add("examine-part");
        getChildren().setAll(heading, rows);
        model.surveyProperty().subscribe(survey -> show(model.pictureProperty().get(), survey));
    }

    private void show(Optional<DrawnScenario> picture, Optional<Survey> survey) {
        rows.clear();
        heading.setNote(survey.map(known -> messages.text("pulls.note", ShareWords.basis(known))).orElse(""));
        survey.ifPresent(known -> picture.ifPresent(now -> {
            double most = known.pulls().stream().mapToDouble(Pull::points).max().orElse(1);
            known.pulls().stream().filter(pull -> pull.points() > 0).forEach(pull -> add(pull, most, now, known.exact()));
        }));
    }

    private void add(Pull pull, double most, DrawnScenario picture, boolean exact) {
        picture.scene(pull.scene()).ifPresent(scene -> {
            Label number = Styles.on(new Label(picture.number(scene.id()).orElse("")), Styles.STRONG);
            Button title = Styles.on(Buttons.text(scene.title(), () -> model.select(scene)), Styles.SERIF, "scene-link");
            PicturePane bar = PicturePane.inRow(new ShareBar(pull.points(), most, List.of(), Optional.empty(), false), "", "share-bar");
            String points = Numbers.decimal(pull.points(), 1);
            Label figure = new Label(messages.text("pull.points", exact ? points : messages.text("share.about", points),
                    Names.brief(pull.indicator())));
            rows.add(number, title, bar, figure);
        });
    }
}
