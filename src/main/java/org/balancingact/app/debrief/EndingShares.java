package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.ShownShares;
import org.balancingact.analysis.survey.Share;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.control.WrappedLabel;
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

/** How many of all runs come to each ending, a line each: its name, a bar of which the longest fills its room, the share, the named runs. */
final class EndingShares extends GridPane {
    private static final double BAR = 8;
    /** Of the width, in per cent: names, bars, shares, runs. */
    private static final double[] COLUMNS = {42, 16, 15, 27};
    /** Shares are counted in tenths of a per cent; those of an estimate, which are not so exact, in whole ones. */
    private static final int TENTHS = 1000;
    private static final int PERCENTS = 100;

    private final Messages messages = Messages.of("debrief");
    private final Survey survey;
    private final MetEndings met;
    private final ShownShares<String> shown;
    private final double largest;
    private final int whole;

    /** @param met the endings that may be named */
    EndingShares(Scenario scenario, Survey survey, List<Named> named, MetEndings met) {
        this.survey = survey;
        this.met = met;
        List<Ending> endings = scenario.endings();
        whole = endings.stream().allMatch(ending -> share(ending).isExact()) ? TENTHS : PERCENTS;
        shown = ShownShares.of(endings.stream().map(Ending::id).toList(), id -> survey.share(survey.endings(), id).proportion(), whole);
        largest = endings.stream().mapToDouble(ending -> share(ending).proportion()).max().orElse(1);
        getStyleClass().add("ending-rows");
        for (double share : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        for (int row = 0; row < endings.size(); row++) {
            Ending ending = endings.get(row);
            List<Named> here = named.stream().filter(run -> run.finish().ending().equals(ending)).toList();
            row(row, ending, here);
        }
    }

    private Share share(Ending ending) {
        return survey.share(survey.endings(), ending.id());
    }

    private void row(int row, Ending ending, List<Named> here) {
        Share share = share(ending);
        boolean own = here.stream().anyMatch(run -> run.style().isEmpty());
        WrappedLabel title = Styles.on(new WrappedLabel(EndingWords.title(ending, met)), own ? Styles.STRONG : "ending-name");
        Figure percent = new Figure(percent(ending, share));
        VBox names = Styles.on(new VBox(), "ending-names");
        here.forEach(run -> names.getChildren().add(name(run)));
        addRow(row, title, PicturePane.inRow(new LengthBar(share.proportion() / largest, BAR), messages.text("all-runs.spoken",
                EndingWords.title(ending, met), percent.getText(), Lists.and(here.stream().map(Named::name).toList())).strip()), percent, names);
    }

    private static Label name(Named run) {
        Label name = Styles.on(new Label(run.name()), Styles.NOTE, run.style().isEmpty() ? "this-run" : Styles.MUTED);
        run.style().ifPresent(style -> name.setGraphic(new StyleMark(style)));
        return name;
    }

    /** The ends of an interval are rounded each for itself, but never to the wrong side of the share. */
    private String percent(Ending ending, Share share) {
        long rounded = shown.of(ending.id());
        String percent = percent(share.proportion(), rounded);
        return share.isExact() ? percent : messages.text("all-runs.between", percent,
                percent(share.low(), Math.min(rounded, Math.round(whole * share.low()))),
                percent(share.high(), Math.max(rounded, Math.round(whole * share.high()))));
    }

    private String percent(double proportion, long rounded) {
        if (rounded == whole && proportion < 1) {
            return messages.text("all-runs.above");
        }
        return rounded == 0 && proportion > 0 ? messages.text("all-runs.below-one")
                : Numbers.percent(Numbers.decimal((double) PERCENTS * rounded / whole, whole == TENTHS ? 1 : 0));
    }
}
