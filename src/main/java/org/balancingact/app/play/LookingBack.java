package org.balancingact.app.play;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.story.CastGrid;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;

/** What to remember of a run at rest: what was chosen last, the latest first; before the first choice, whom the story is about. */
final class LookingBack extends VBox {
    private static final Messages MESSAGES = Messages.of("play");
    /** As many as stand beside the words of a pause in a low window. */
    private static final int MOST = 5;

    LookingBack(Run run) {
        getStyleClass().add("looking-back");
        List<Choice> choices = run.choices();
        if (!choices.isEmpty()) {
            getChildren().add(Paragraph.section(MESSAGES.text("back.choices")));
            choices.subList(Math.max(0, choices.size() - MOST), choices.size()).forEach(choice -> getChildren().add(1, row(choice)));
        } else if (!run.scenario().cast().isEmpty()) {
            getChildren().addAll(Paragraph.section(MESSAGES.text("back.people")), new CastGrid(run.scenario().cast()));
        }
    }

    private static Node row(Choice choice) {
        return Styles.on(new VBox(Paragraph.note(MESSAGES.text("back.choice", choice.week(), choice.scene().title())),
                new Paragraph(choice.option().brief())), "choice-made");
    }
}
