package org.balancingact.app.debrief;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Shown;
import org.balancingact.analysis.TwoAmounts;
import org.balancingact.analysis.TwoAmounts.Point;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Figure;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.plot.PlacePane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.picture.AmountsPath;
import org.balancingact.report.words.Explanation;
import org.balancingact.report.words.FindingWords;
import org.balancingact.report.words.Names;
import org.balancingact.report.words.PathWords;
import org.balancingact.scenario.Index;
import org.balancingact.scenario.Indicator.Side;

/** How much management and how much leadership there was, as a path, and where each amount comes from. */
final class AmountsPage extends StepPage {
    private static final double MAP = 20;
    private static final double MAP_SHARE = 0.42;
    private static final int START = 0;
    private static final int END = 2;

    private final Messages messages = Messages.of("debrief");
    private final List<Point> points;
    private final VBox why = new VBox();
    private int asked = END;
    private Side side = Side.MANAGEMENT;

    AmountsPage(DebriefViewModel model) {
        super(model, Step.AMOUNTS);
        TwoAmounts amounts = debrief().twoAmounts();
        points = List.of(amounts.start(), amounts.middle(), amounts.end(), amounts.later());
        String sentence = PathWords.twoAmounts(amounts);
        PlacePane path = new PlacePane(new AmountsPath(amounts, MAP), sentence, amounts.endWeek());
        path.setOnPick(this::explain);
        VBox map = Styles.on(new VBox(path, Paragraph.note(messages.text("amounts.key"))), "what-if");
        setId("amounts");
        setContents(heading(FindingWords.amounts(amounts), sentence), new Columns(map, numbers(), MAP_SHARE, 3));
        explain();
    }

    private Node numbers() {
        Segments sides = new Segments(List.of(Names.of(Index.MANAGEMENT), Names.of(Index.LEADERSHIP)),
                place -> choose(place == 0 ? Side.MANAGEMENT : Side.LEADERSHIP));
        sides.setId("amount");
        Segments moments = Segments.asking(points.stream().skip(1).map(this::moment).toList(),
                OptionalInt.of(END - 1), this::chooseMoment);
        moments.setId("moment");
        why.setId("why-amount");
        VBox numbers = new VBox(table(), section(messages.text("amounts.why"), messages.text("amounts.why.line"), sides, moments), why);
        numbers.getStyleClass().add("causes-column");
        return numbers;
    }

    private void choose(Side chosen) {
        side = chosen;
        explain();
    }

    private void chooseMoment(int place) {
        asked = place + 1;
        explain();
    }

    private void explain() {
        explain(points.get(asked).week());
    }

    private void explain(int week) {
        why.getChildren().setAll(new ExplanationView(Explanation.of(debrief(), side, week)));
    }

    private String moment(Point point) {
        return messages.text("amounts.moment." + points.indexOf(point));
    }

    private GridPane table() {
        GridPane table = Styles.on(new GridPane(), "amounts-table");
        table.addRow(0, new Label(), note(Names.of(Index.MANAGEMENT)), note(Names.of(Index.LEADERSHIP)));
        for (int row = START; row < points.size(); row++) {
            Point point = points.get(row);
            table.addRow(row + 1, note(messages.text("amounts.row", moment(point), point.week())), number(point.management()),
                    number(point.leadership()));
        }
        return table;
    }

    private static Label note(String text) {
        return Styles.on(new Label(text), Styles.NOTE, Styles.MUTED);
    }

    private static Figure number(long milliPoints) {
        return new Figure(Numbers.whole(Shown.points(milliPoints)), Styles.STRONG);
    }
}
