package org.balancingact.app.debrief.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.ShortText;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.report.words.PlanWords;

/** A plan: if this happens, then I do that. Half a plan is none. */
public final class PlanQuestion extends OpenQuestion {
    private static final String SITUATION = "situation";
    private static final String ACTION = "action";

    private final Messages messages = Messages.of("debrief");
    private final ShortText situation;
    private final ShortText action;
    private final HBox both = Styles.on(new HBox(), "plan-both");

    /** @param longest most characters of each half */
    public PlanQuestion(int longest) {
        super("plan", Messages.of("debrief").text("take-along.plan"), Messages.of("debrief").text("take-along.plan.note"));
        situation = ShortText.ofSentences(SITUATION, longest);
        action = ShortText.ofSentences(ACTION, longest);
        situation.field().addEventHandler(ActionEvent.ACTION, event -> {
            action.field().requestFocus();
            event.consume();
        });
        both.getChildren().setAll(labelled(messages.text("take-along.situation"), situation),
                labelled(messages.text("take-along.action"), action));
    }

    private static VBox labelled(String text, ShortText field) {
        Paragraph words = new Paragraph(text);
        words.setLabelFor(field.field());
        VBox half = Styles.on(new VBox(words, field), "plan-half");
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    public void answer(String ifThis, String thenThat) {
        situation.setText(ifThis);
        action.setText(thenThat);
    }

    public String situation() {
        return situation.text();
    }

    public String action() {
        return action.text();
    }

    /** What stands in the fields in which something stands, by their names. */
    public Map<String, String> typed() {
        Map<String, String> texts = new HashMap<>(Map.of(SITUATION, situation(), ACTION, action()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Fills the fields with what once was typed in them. */
    public void take(Map<String, String> typed) {
        answer(typed.getOrDefault(SITUATION, ""), typed.getOrDefault(ACTION, ""));
    }

    @Override
    Node control() {
        return both;
    }

    @Override
    Node first() {
        return (situation().isEmpty() || !action().isEmpty() ? situation : action).field();
    }

    @Override
    public Optional<String> said() {
        return situation().isEmpty() || action().isEmpty() ? Optional.empty()
                : Optional.of(PlanWords.sentence(situation(), action()));
    }

    @Override
    void leaveOpen() {
        answer("", "");
    }

    @Override
    Optional<String> objection() {
        return situation().isEmpty() == action().isEmpty() ? Optional.empty() : Optional.of(messages.text("take-along.half"));
    }
}
