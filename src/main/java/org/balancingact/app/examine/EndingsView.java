package org.balancingact.app.examine;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.check.EndingBounds;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.ShareBar;
import org.balancingact.scenario.Ending;

/** How often each ending is reached, beside the bounds it should keep to and beside random play. */
final class EndingsView extends VBox {
    private static final double WHOLE = 0.62;

    private final Messages messages = Messages.of("examine");
    private final Heading heading = new Heading(messages.text("endings.title"));
    private final FigureRows rows = new FigureRows(4, 1);

    EndingsView(ExamineViewModel model) {
        setId("endings");
        getStyleClass().add("examine-part");
        getChildren().setAll(heading, rows);
        model.surveyProperty().subscribe(survey -> show(model.pictureProperty().get(), survey));
    }

    private void show(Optional<DrawnScenario> picture, Optional<Survey> survey) {
        rows.clear();
        heading.setNote(survey.map(known -> messages.text("endings.note", ShareWords.basis(known))).orElse(""));
        survey.ifPresent(known -> picture.ifPresent(now -> now.scenario().endings().forEach(ending -> add(ending, known, now))));
    }

    private void add(Ending ending, Survey survey, DrawnScenario picture) {
        Share share = survey.share(survey.endings(), ending.id());
        Share random = survey.share(survey.endingsAtRandom(), ending.id());
        boolean rare = EndingBounds.isRare(share.high());
        boolean common = EndingBounds.isCommon(share.low());
        double whole = picture.scenario().endings().stream()
                .mapToDouble(other -> survey.share(survey.endings(), other.id()).proportion()).reduce(WHOLE, Math::max);
        Paragraph title = new Paragraph(ending.title(), Styles.SERIF, "ending-name");
        List<Ending> endings = picture.scenario().endings();
        String shown = ShareWords.of(share, ShareWords.together(survey, survey.endings(), endings), ending.id());
        String shownAtRandom = ShareWords.of(random, ShareWords.together(survey, survey.endingsAtRandom(), endings), ending.id());
        Label value = Styles.on(new Label(shown), rare || common ? Styles.STRONG : "plain");
        value.setMinWidth(USE_PREF_SIZE);
        String judged = rare ? messages.text("ending.below") : common ? messages.text("ending.above") : "";
        String compared = judged.isEmpty() ? messages.text("ending.random", shownAtRandom) : judged;
        Paragraph note = Styles.on(Paragraph.note(share.isExact() ? compared
                : messages.text("ending.estimated", ShareWords.interval(share), compared)), "ending-note");
        PicturePane bar = PicturePane.inRow(
                new ShareBar(share.proportion(), whole, EndingBounds.BOTH, Optional.of(random.proportion()), rare || common),
                messages.text("ending.spoken", ending.title(), shown, note.getText()), "share-bar");
        rows.add(title, bar, value, note);
    }
}
