package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Segments;
import org.balancingact.app.control.plot.CombinedLines;
import org.balancingact.app.control.plot.Timeline;
import org.balancingact.app.control.plot.TimelineWalk;
import org.balancingact.i18n.Messages;
import org.balancingact.report.PathWords;

/** What happened: seven lines, small or in one plot, as wide as the page; beside them the causes that are asked for. */
final class HappenedPage extends StepPage {
    private static final double LINES_SHARE = 0.624;

    private final Messages messages = Messages.of("walk");
    private final Timeline timeline;
    private final CombinedLines combined;
    private final StackPane lines = new StackPane();
    private Node shown;

    HappenedPage(DebriefViewModel model) {
        super(model, Step.HAPPENED);
        String sentence = PathWords.timeline(debrief().changesToEnd());
        timeline = Lines.of(debrief());
        combined = new CombinedLines(debrief().run(), debrief().tally().choices(), sentence);
        combined.setId("combined");
        answer(timeline.walk());
        answer(combined.walk());
        shown = timeline;
        lines.getChildren().setAll(shown);
        setId("happened");
        setContents(heading(messages.text("question.happened"), sentence + " " + messages.text("happened.how")),
                new Segments(List.of(messages.text("happened.rows"), messages.text("happened.one")), this::choose), lines);
    }

    private void choose(int way) {
        shown = way == 0 ? timeline : combined;
        lines.getChildren().setAll(shown);
        shown.requestFocus();
    }

    private void answer(TimelineWalk walk) {
        walk.setOnExplain(spot -> explain(Explanation.at(debrief(), spot.indicator(), spot.week())));
        walk.setOnDecision(choice -> explain(List.of(Explanation.of(debrief(), choice))));
    }

    private void explain(List<Explanation> ways) {
        CausesColumn column = new CausesColumn(List.of());
        column.setOnClosed(() -> {
            lines.getChildren().setAll(shown);
            bringIntoView(shown);
        });
        lines.getChildren().setAll(new Columns(shown, column, LINES_SHARE, 3.5));
        column.show(ways, shown);
        bringIntoView(column);
    }

    @Override
    void begin() {
        shown.requestFocus();
    }

    @Override
    boolean closeCauses() {
        return lines.getChildren().get(0) instanceof Columns columns && columns.getChildrenUnmodifiable().stream()
                .anyMatch(part -> part instanceof CausesColumn column && column.close());
    }
}
