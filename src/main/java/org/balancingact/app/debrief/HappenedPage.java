package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.plot.RunPane;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.CombinedLines;
import org.balancingact.report.words.Explanation;
import org.balancingact.report.words.PathWords;

/** What happened: seven lines, small or in one plot; beside them the room for the causes that are asked for, so that nothing moves then. */
final class HappenedPage extends StepPage {
    private static final double LINES_SHARE = 0.624;

    private final Messages messages = Messages.of("debrief");
    private final RunPane timeline;
    private final RunPane combined;
    private final StackPane lines = new StackPane();
    private final CausesColumn causes = new CausesColumn(List.of(Paragraph.note(messages.text("happened.how"))));
    private Region shown;

    HappenedPage(DebriefViewModel model) {
        super(model, Step.HAPPENED);
        String sentence = PathWords.timeline(debrief().changesToEnd());
        timeline = timeline();
        combined = new RunPane(new CombinedLines(debrief().run(), debrief().tally().choices()), sentence);
        combined.setId("combined");
        answer(timeline);
        answer(combined);
        show(timeline);
        setId("happened");
        setContents(heading(messages.text("question.happened"), sentence),
                new Segments(List.of(messages.text("happened.rows"), messages.text("happened.one")), this::choose),
                new Columns(lines, causes, LINES_SHARE, 3.5));
    }

    private void choose(int way) {
        causes.close();
        show(way == 0 ? timeline : combined);
        shown.requestFocus();
    }

    private void show(Region plot) {
        shown = plot;
        lines.getChildren().setAll(shown);
    }

    private void answer(RunPane plot) {
        plot.setOnExplain(spot -> explain(Explanation.at(debrief(), spot.indicator(), spot.week())));
        plot.setOnDecision(choice -> explain(List.of(Explanation.of(debrief(), choice))));
    }

    private void explain(List<Explanation> ways) {
        causes.show(ways, shown);
        boolean below = causes.getLayoutY() > lines.getLayoutY();
        if (below) {
            bringIntoView(causes);
        }
    }

    @Override
    void begin() {
        shown.requestFocus();
    }

    @Override
    boolean closeCauses() {
        return causes.close();
    }
}
