package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.ShownShares;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.LengthBar;
import org.balancingact.report.MetEndings;
import org.balancingact.report.words.EndingWords;
import org.balancingact.scenario.Ending;
import org.balancingact.scenario.Scenario;

/** How many of all runs come to each ending, as bars of which the longest fills its room; the named runs stand at theirs. */
final class EndingShares extends GridPane {
    private static final double BAR = 20;
    private static final int WHOLE = 100;

    private final Messages messages = Messages.of("debrief");
    private final Survey survey;
    private final MetEndings met;
    private final ShownShares<String> shown;
    private final double largest;

    /** @param met the endings that may be named */
    EndingShares(Scenario scenario, Survey survey, List<Named> named, MetEndings met) {
        this.survey = survey;
        this.met = met;
        List<Ending> endings = scenario.endings();
        shown = ShownShares.of(endings.stream().map(Ending::id).toList(), id -> survey.share(survey.endings(), id).proportion(), WHOLE);
        largest = endings.stream().mapToDouble(ending -> share(ending).proportion()).max().orElse(1);
        getStyleClass().add("ending-rows");
        for (int row = 0; row < endings.size(); row++) {
            Ending ending = endings.get(row);
            List<Named> here = named.stream().filter(run -> run.finish().ending().equals(ending)).toList();
            add(row(ending, here), 0, row);
        }
    }

    private Share share(Ending ending) {
        return survey.share(survey.endings(), ending.id());
    }

    private VBox row(Ending ending, List<Named> here) {
        Share share = share(ending);
        Label title = new Label(EndingWords.title(ending, met));
        FlowPane names = Styles.on(new FlowPane(title), "ending-names");
        here.forEach(run -> names.getChildren().add(name(run)));
        if (here.stream().anyMatch(run -> run.style().isEmpty())) {
            title.getStyleClass().add(Styles.STRONG);
        }
        Figure percent = new Figure(percent(ending, share));
        HBox bar = new HBox(PicturePane.inRow(new LengthBar(share.proportion() / largest, BAR), ""), percent);
        bar.getStyleClass().add("ending-bar");
        VBox row = new VBox(names, bar);
        row.setAccessibleText(messages.text("all-runs.spoken", EndingWords.title(ending, met), percent.getText(),
                Lists.and(here.stream().map(Named::name).toList())).strip());
        return row;
    }

    private static Label name(Named run) {
        Label name = Styles.on(new Label(run.name()), Styles.NOTE, run.style().isEmpty() ? "this-run" : Styles.MUTED);
        run.style().ifPresent(style -> name.setGraphic(new StyleMark(style)));
        return name;
    }

    /** The ends of an interval are rounded each for itself, but never to the wrong side of the share. */
    private String percent(Ending ending, Share share) {
        long whole = shown.of(ending.id());
        String percent = percent(share.proportion(), whole);
        return share.isExact() ? percent : messages.text("all-runs.between", percent,
                percent(share.low(), Math.min(whole, Math.round(WHOLE * share.low()))),
                percent(share.high(), Math.max(whole, Math.round(WHOLE * share.high()))));
    }

    private String percent(double proportion, long rounded) {
        if (rounded == WHOLE && proportion < 1) {
            return messages.text("all-runs.above");
        }
        return rounded == 0 && proportion > 0 ? messages.text("all-runs.below-one") : Numbers.percent(rounded);
    }
}
