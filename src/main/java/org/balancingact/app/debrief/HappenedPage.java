package org.balancingact.app.debrief;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.DirectScrollPane;
import org.balancingact.app.control.EndsRow;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.Segments;
import org.balancingact.app.plot.FirstDrawing;
import org.balancingact.app.plot.RunPane;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.CombinedLines;
import org.balancingact.report.words.Explanation;
import org.balancingact.report.words.FindingWords;

/**
 * What happened: seven lines, small or in one plot, or their numbers; below them a strip for the decision or the week that is
 * picked, so that the plot stays where it is, and below that its causes where these are asked for. In numbers nothing is picked.
 */
final class HappenedPage extends StepPage {
    private final Messages messages = Messages.of("debrief");
    private final List<Region> ways;
    private final StackPane lines = new StackPane();
    private final EffectsStrip strip = new EffectsStrip(debrief());
    private final CausesColumn causes = new CausesColumn(List.of());
    private Region shown;
    private boolean drawn;

    HappenedPage(DebriefViewModel model) {
        super(model, Step.HAPPENED);
        String finding = FindingWords.happened(debrief().changesToEnd());
        RunPane combined = new RunPane(new CombinedLines(debrief().run(), debrief().tally().choices(), true), finding);
        combined.setId("combined");
        ways = List.of(timeline(), combined, sideways(new LevelTable(debrief().run())));
        ways.stream().filter(RunPane.class::isInstance).map(RunPane.class::cast).forEach(this::answer);
        causes.setOnClosed(this::fitLines);
        heightProperty().addListener(change -> fitLines());
        em().sizeProperty().addListener(change -> fitLines());
        shown = ways.get(0);
        lines.getChildren().setAll(shown);
        setId("happened");
        Segments forms = new Segments(List.of(messages.text("happened.rows"), messages.text("happened.one"), messages.text("happened.table")), this::choose);
        setContents(heading(new EndsRow(Paragraph.title(finding), forms), FindingWords.happenedNumbers(debrief().changesToEnd(), debrief().run())),
                Styles.on(new VBox(lines, strip), "what-happened"), causes);
    }

    /** A table scrolls within itself where it is wider than the page. */
    private static Region sideways(LevelTable table) {
        ScrollPane pane = Styles.on(new DirectScrollPane(table), Styles.FOCUSABLE);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFitToWidth(true);
        pane.setMinHeight(USE_PREF_SIZE);
        return pane;
    }

    private void choose(int way) {
        causes.close();
        shown = ways.get(way);
        lines.getChildren().setAll(shown);
        boolean picks = shown instanceof RunPane;
        strip.setVisible(picks);
        strip.setManaged(picks);
        shown.requestFocus();
    }

    private void answer(RunPane plot) {
        plot.setOnExplain(spot -> strip.show(spot, () -> explain(Explanation.at(debrief(), spot.indicator(), spot.week()))));
        plot.setOnDecision(choice -> strip.show(debrief().tally().choices().get(choice.number() - 1),
                () -> explain(List.of(Explanation.of(debrief(), choice)))));
    }

    private void explain(List<Explanation> explained) {
        // What is read stays as it is while there is more to read below it.
        lines.setMinHeight(lines.getHeight());
        causes.show(explained, shown);
        bringIntoView(causes);
    }

    /** The lines take the height that the window leaves them. */
    private void fitLines() {
        lines.setMinHeight(USE_COMPUTED_SIZE);
    }

    @Override
    void begin() {
        shown.requestFocus();
    }

    /** Its lines are drawn once, when they are first seen. */
    @Override
    void enter() {
        if (!drawn && shown instanceof RunPane plot) {
            FirstDrawing.of(plot);
        }
        drawn = true;
    }

    @Override
    boolean closeCauses() {
        return causes.close();
    }
}
