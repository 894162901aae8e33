package org.balancingact.app.debrief;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Interval;
import org.balancingact.analysis.Tally;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Page;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.StyleMark;
import org.balancingact.app.control.plot.IntervalBand;
import org.balancingact.app.control.plot.PathMap;
import org.balancingact.app.control.plot.Timeline;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.AskedWords;
import org.balancingact.report.Debrief;
import org.balancingact.report.MixWords;
import org.balancingact.report.PathWords;
import org.balancingact.scenario.Style;

/** All of a debrief on one page: what led to the ending, the lines, the mix, asked and chosen, two amounts, every decision. */
final class Overview extends Page {
    private static final double LINES_SHARE = 0.624;
    private static final double MAP = 8.5;

    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;
    private final Timeline timeline;
    private final VBox side = new VBox();
    private final List<Node> summary;
    private Optional<Node> askedFrom = Optional.empty();

    Overview(Debrief debrief) {
        this.debrief = debrief;
        Tally tally = debrief.tally();
        timeline = new Timeline(debrief.run(), tally.choices().stream()
                .map(choice -> new StyleMark(choice.choice().option().style(), choice.choice().number())).toList(),
                PathWords.timeline(debrief.changesToEnd()));
        timeline.setId("timeline");
        timeline.setOnExplain(this::explain);
        summary = List.of(mix(tally), asked(tally), amounts());
        summary.get(summary.size() - 1).getStyleClass().add("last");
        side.getStyleClass().add("overview-side");
        side.getChildren().setAll(summary);
        setId("debrief");
        VBox content = new VBox(heading(), new Columns(whatHappened(), side, LINES_SHARE, 3.5), decisions(tally),
                Paragraph.note(messages.text("caution")));
        content.getStyleClass().add("overview");
        setSections(content);
    }

    /** The page has the focus, so that the arrow keys scroll. */
    void begin() {
        requestFocus();
    }

    private Node heading() {
        VBox heading = new VBox(Paragraph.title(debrief.finish().ending().title()), new Paragraph(debrief.whatLedToIt()));
        heading.getStyleClass().add("overview-heading");
        return heading;
    }

    private Region whatHappened() {
        String sentence = PathWords.timeline(debrief.changesToEnd()) + " " + messages.text("timeline.legend");
        return section(messages.text("what-happened"), sentence, timeline);
    }

    private Region mix(Tally tally) {
        if (!MixWords.describable(tally.mix())) {
            return section(messages.text("mix"), MixWords.counts(tally.mix()) + ". " + MixWords.sentence(tally),
                    new DimensionTable(tally));
        }
        Interval share = tally.mix().leaderShare().orElseThrow();
        String sentence = MixWords.sentence(tally);
        return section(messages.text("mix"), (sentence + " " + MixWords.changed(tally)).strip(),
                new IntervalBand(share, new StyleMark(Style.MANAGER), new StyleMark(Style.LEADER), sentence),
                new DimensionTable(tally));
    }

    private Region asked(Tally tally) {
        return section(messages.text("asked"), AskedWords.summary(tally), new AskedTable(tally));
    }

    private Region amounts() {
        String sentence = PathWords.twoAmounts(debrief.twoAmounts());
        return section(messages.text("amounts"), sentence, new PathMap(debrief.twoAmounts(), MAP, sentence));
    }

    private Region decisions(Tally tally) {
        return section(messages.text("decisions"), messages.text("decisions.line"), new DecisionList(tally, choice -> {
            askedFrom = Optional.ofNullable(lookup("#why-" + choice.number()));
            show(Explanation.of(debrief, choice));
        }));
    }

    private static VBox section(String title, String sentence, Node... content) {
        Paragraph name = new Paragraph(title, Styles.STRONG);
        VBox section = new VBox(name, new Paragraph(sentence, Styles.NOTE));
        section.getChildren().addAll(content);
        section.getStyleClass().add("overview-section");
        return section;
    }

    /** Scrolls by most of what is in sight. */
    void turn(boolean forward) {
        double hidden = Math.max(1, getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight());
        double step = 0.85 * getViewportBounds().getHeight() / hidden;
        setVvalue(Math.max(0, Math.min(1, getVvalue() + (forward ? step : -step))));
    }

    private void explain(Timeline.Spot spot) {
        askedFrom = Optional.of(timeline);
        show(Explanation.of(debrief, spot.indicator(), 0, Math.max(1, spot.week())));
    }

    /** The causes stand where the summary was, beside the lines, until they are closed. */
    private void show(Explanation explanation) {
        ExplanationView causes = new ExplanationView(explanation, this::closeCauses);
        side.getChildren().setAll(causes);
        causes.begin();
    }

    /** Brings the summary back and the focus to where the question was asked; false where no causes were shown. */
    boolean closeCauses() {
        if (side.getChildren().equals(summary)) {
            return false;
        }
        side.getChildren().setAll(summary);
        askedFrom.ifPresent(Node::requestFocus);
        return true;
    }
}
