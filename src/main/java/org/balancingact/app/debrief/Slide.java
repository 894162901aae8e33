package org.balancingact.app.debrief;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CraftCount;
import org.balancingact.analysis.Leverage;
import org.balancingact.analysis.survey.Survey;
import org.balancingact.app.art.EndingFrame;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.plot.PicturePane;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.picture.CombinedLines;
import org.balancingact.picture.stage.Staging;
import org.balancingact.report.Debrief;
import org.balancingact.report.MetEndings;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.Figures;
import org.balancingact.report.words.FindingWords;

/** A page of the walk for the last row of a room: what it finds, in a few words, and the one picture that shows it. */
public final class Slide extends VBox {
    private final Messages messages = Messages.of("debrief");
    private final Debrief debrief;

    private Slide(Debrief debrief) {
        this.debrief = debrief;
    }

    /** @param step a page of the walk */
    public Slide(Debrief debrief, Step step) {
        this(debrief);
        switch (step) {
            case FEELING -> say(messages.text("big.feeling"), messages.text("big.feeling.line"), Optional.of(ending(debrief.run())));
            case HAPPENED -> {
                String finding = FindingWords.happened(debrief.changesToEnd());
                say(finding, "", Optional.of(new PicturePane(new CombinedLines(debrief.run(), debrief.tally().choices(), false), finding)));
            }
            case ASKED -> say(FindingWords.asked(debrief.tally()), Figures.first(CraftWords.brief(CraftCount.of(debrief.tally()))),
                    Optional.of(new AskedGrid(debrief.tally())));
            case WHAT_IF -> say(FindingWords.otherwise(debrief.leverage()), "", otherwise());
            default -> say(messages.text("big.take-along"), messages.text("big.take-along.line"), Optional.empty());
        }
    }

    /** Where the run lies among all runs of its scenario: how many come to each ending. */
    public static Slide amongAll(Debrief debrief, Survey survey) {
        Slide slide = new Slide(debrief);
        double share = survey.share(survey.endings(), debrief.finish().ending().id()).proportion();
        slide.say(FindingWords.allRuns(share, survey.exact()), slide.messages.text("all-runs.line"), Optional.of(new EndingShares(debrief.run().scenario(),
                survey, Named.of(debrief), new MetEndings(Set.of(debrief.finish().ending().id())))));
        return slide;
    }

    private void say(String finding, String line, Optional<Node> picture) {
        getChildren().add(Paragraph.display(finding));
        if (!line.isEmpty()) {
            getChildren().add(new Paragraph(line));
        }
        picture.ifPresent(getChildren()::add);
    }

    private static EndingFrame ending(Run run) {
        return new EndingFrame(new Staging(run.scenario()).ending(run.finish().orElseThrow().ending()), true);
    }

    /** Both endings, where another choice leads to another one. */
    private Optional<Node> otherwise() {
        return debrief.leverage().stream().flatMap(leverage -> leverage.turning().stream()).findFirst().map(turning -> new HBox(
                named(debrief.run(), "big.what-if.own"), named(turning.swapped(), "big.what-if"))).map(both -> Styles.on(both, "big-endings"));
    }

    private Node named(Run run, String key) {
        VBox named = Styles.on(new VBox(ending(run), new Paragraph(messages.text(key, Figures.quotable(run.finish().orElseThrow().ending().title())))), "big-ending");
        HBox.setHgrow(named, Priority.ALWAYS);
        return named;
    }
}
