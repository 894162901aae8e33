package org.balancingact.app.library;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Icon;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.Plan;
import org.balancingact.report.words.PlanWords;

/** A plan that is due, and the question whether it was done. */
final class PlanStrip extends VBox {
    private final Messages messages = Messages.of("library");

    PlanStrip(KeptPlan kept, PlanViewModel model) {
        setId("due-plan");
        getStyleClass().add("plan-strip");
        getChildren().setAll(Icon.CLOCK.before(Paragraph.note(messages.text("plan.title", PlanWords.due(kept.plan(), model.today())))),
                Paragraph.story(PlanWords.sentence(kept.plan())), new Paragraph(messages.text("plan.question")), answers(model));
    }

    private Node answers(PlanViewModel model) {
        FlowPane answers = Styles.on(new FlowPane(), "plan-answers");
        for (Plan.Result result : Plan.Result.values()) {
            answers.getChildren().add(Buttons.small("plan-" + result.id(),
                    Buttons.secondary(messages.text("plan.answer." + result.id()), () -> model.answer(result))));
        }
        answers.getChildren().add(Buttons.small("plan-later", Buttons.text(messages.text("plan.later"), model::askLater)));
        return answers;
    }
}
