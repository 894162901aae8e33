package org.balancingact.app.compare;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Comparison;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.plot.TwoRuns.Side;
import org.balancingact.app.plot.TwoRuns;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.ComparedRuns;
import org.balancingact.report.words.ComparisonWords;
import org.balancingact.report.words.MixWords;

/** Two runs side by side: endings, lines, outcomes and counts at the left, decisions at the right. */
public final class CompareView extends ComparePage {
    private static final double LEFT_SHARE = 0.56;
    private static final double GAP = 3.5;

    private final Messages messages = Messages.of("compare");
    private final ComparedRuns runs;

    /** @param close leads back to where the runs were picked */
    public CompareView(ComparedRuns runs, Runnable close) {
        super(runs.first().document().scenario().title(), close);
        this.runs = runs;
        setId("comparison");
        createView();
    }

    private void createView() {
        VBox heading = new VBox(Paragraph.title(messages.text("title")), new Paragraph(ComparisonWords.summary(runs.comparison())));
        ComparisonWords.cautions(runs).forEach(note -> heading.getChildren().add(new Paragraph(note, Styles.NOTE)));
        heading.getStyleClass().add("overview-heading");
        VBox outcomes = new VBox(new TwoRuns(runs.comparison(), new Side(messages.text("side.first", runs.first().name()), messages.text("first")),
                new Side(messages.text("side.second", runs.second().name()), messages.text("second"))), mix(runs.comparison()));
        outcomes.getStyleClass().add("overview");
        VBox decisions = new VBox(Paragraph.section(messages.text("decisions")), new MomentList(runs.comparison()));
        decisions.getStyleClass().add("overview-section");
        VBox content = Styles.on(new VBox(heading, new Columns(outcomes, decisions, LEFT_SHARE, GAP),
                Paragraph.note(Messages.of("debrief").text("caution"))), "overview");
        setSections(content);
    }

    private Node mix(Comparison comparison) {
        VBox mix = Styles.on(new VBox(Paragraph.section(messages.text("mix")),
                new Paragraph(messages.text("mix.first", ComparisonWords.mix(comparison.first().tally()))),
                new Paragraph(messages.text("mix.second", ComparisonWords.mix(comparison.second().tally()))),
                Paragraph.note(MixWords.caution())), "overview-section");
        mix.setId("mixes");
        return mix;
    }

    @Override
    public void shown() {
        requestFocus();
    }
}
