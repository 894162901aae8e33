package org.balancingact.app.debrief;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.CountedChoice;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.story.StoryParts;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.AskedWords;
import org.balancingact.report.words.CraftWords;
import org.balancingact.report.words.Explanation;
import org.balancingact.report.words.HereWords;

/** What there is to say of a decision: the moment, what it called for, what both kinds of act meant here, and how it was done. */
final class MomentDetail extends VBox {
    private static final double NAMES_SHARE = 0.14;
    private static final double GAP = 1;
    private static final double LINES_GAP = 0.125;

    private final Messages messages = Messages.of("debrief");
    private final VBox more = Styles.on(new VBox(), "row-more");

    MomentDetail(CountedChoice counted, DebriefViewModel model) {
        Choice choice = counted.choice();
        getStyleClass().add("row-detail");
        setId("moment-detail-" + choice.number());
        say("moments.moment", choice.why());
        say("moments.called", AskedWords.moment(counted));
        say("moments.here", HereWords.moment(choice.decision()));
        say("moments.done", Lists.sentences(CraftWords.told(counted), CraftWords.doneWell(counted, model.debrief())));
        say("moments.twin", HereWords.twin(counted, model.debrief().tally()));
        say("moments.first", counted.changed() ? messages.text("decision.first", counted.first().brief()) : "");
        FlowPane ways = Styles.on(new FlowPane(
                opening("read-" + choice.number(), "moments.read", () -> story(choice, model.debrief().run())),
                opening("why-" + choice.number(), "decision.did", () -> List.of(new ExplanationView(Explanation.of(model.debrief(), choice)))),
                Buttons.small("otherwise-" + choice.number(), Buttons.text(messages.text("moments.otherwise"), () -> model.askWhatIf(choice.number())))),
                "button-row");
        getChildren().addAll(ways, more);
    }

    private void say(String name, String words) {
        if (!words.isEmpty()) {
            getChildren().add(new Columns(Paragraph.note(messages.text(name)), new Paragraph(words), NAMES_SHARE, GAP, LINES_GAP));
        }
    }

    /** Shows something below, or takes it away again. */
    private Button opening(String id, String name, Supplier<List<? extends Node>> made) {
        Button open = Buttons.small(id, Buttons.text(messages.text(name), () -> {}));
        open.setOnAction(event -> {
            boolean shown = open.equals(more.getUserData());
            more.setUserData(shown ? null : open);
            more.getChildren().setAll(shown ? List.of() : made.get());
        });
        return open;
    }

    /** The scene as it was told. */
    private static List<Node> story(Choice choice, Run run) {
        return run.visits().stream().filter(visit -> visit.scene().equals(choice.scene())).findFirst()
                .map(visit -> new StoryParts(run.scenario()).nodes(visit.text())).orElse(List.of());
    }
}
