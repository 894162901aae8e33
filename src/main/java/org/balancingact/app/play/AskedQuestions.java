package org.balancingact.app.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.ShortText;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.Reflection;
import org.balancingact.play.Question;
import org.balancingact.scenario.Style;

/** The questions about a pick, one below the other, and what is answered; each may be left open. */
final class AskedQuestions extends VBox {
    private static final int MOST_CONFIDENT = 5;
    private static final Messages MESSAGES = Messages.of("play");

    private final ToggleGroup tag = new ToggleGroup();
    private final ToggleGroup confidence = new ToggleGroup();
    private final ShortText reason = new ShortText("reason", Reflection.LONGEST_REASON);

    /** @param words in which the two words that are asked for open their meaning */
    AskedQuestions(Set<Question> asked, OpenWords words) {
        getStyleClass().add("asked-questions");
        getChildren().add(Paragraph.section(MESSAGES.text("ask.title")));
        if (asked.contains(Question.TAG)) {
            Node row = row(toggle("tag-leader", MESSAGES.text("ask.tag.leader"), Style.LEADER, tag),
                    toggle("tag-manager", MESSAGES.text("ask.tag.manager"), Style.MANAGER, tag));
            row.setAccessibleText(MESSAGES.text("ask.tag"));
            add(words.flow(MESSAGES.text("ask.tag")), row);
        }
        if (asked.contains(Question.CONFIDENCE)) {
            ask("ask.confidence", row(IntStream.rangeClosed(1, MOST_CONFIDENT)
                    .mapToObj(sure -> toggle("sure-" + sure, Numbers.whole(sure), sure, confidence)).toArray(Node[]::new)));
        }
        if (asked.contains(Question.REASON)) {
            reason.setPrompt(MESSAGES.text("ask.reason.prompt"));
            ask("ask.reason", reason);
        }
    }

    /** Shows what has been answered before, and tells from now on what is answered, whenever that changes. */
    void show(Reflection said, Consumer<Reflection> listener) {
        said.ownTag().ifPresent(style -> select(tag, style));
        said.confidence().ifPresent(sure -> select(confidence, sure));
        said.reason().ifPresent(reason::setText);
        tag.selectedToggleProperty().addListener(change -> listener.accept(reflection()));
        confidence.selectedToggleProperty().addListener(change -> listener.accept(reflection()));
        reason.textProperty().addListener(change -> listener.accept(reflection()));
    }

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(value)).findFirst().ifPresent(group::selectToggle);
    }

    /** The answers that are numbers are chosen by their number; where there are none, the others by their place from 1. */
    boolean choose(int digit) {
        List<Toggle> choices = confidence.getToggles().isEmpty() ? tag.getToggles() : confidence.getToggles();
        if (digit < 1 || digit > choices.size()) {
            return false;
        }
        choices.get(digit - 1).setSelected(true);
        ((Node) choices.get(digit - 1)).requestFocus();
        return true;
    }

    private Reflection reflection() {
        Optional<Style> style = Optional.ofNullable(tag.getSelectedToggle()).map(toggle -> (Style) toggle.getUserData());
        OptionalInt sure = Optional.ofNullable(confidence.getSelectedToggle())
                .map(toggle -> OptionalInt.of((Integer) toggle.getUserData())).orElse(OptionalInt.empty());
        Optional<String> why = Optional.of(reason.text()).filter(text -> !text.isEmpty());
        return new Reflection(style, sure, why);
    }

    private void ask(String question, Node answer) {
        Paragraph words = new Paragraph(MESSAGES.text(question));
        words.setLabelFor(answer instanceof ShortText line ? line.field() : answer);
        add(words, answer);
    }

    private void add(Node words, Node answer) {
        getChildren().add(Styles.on(new VBox(words, answer), "question"));
    }

    private static Node row(Node... toggles) {
        return Styles.on(new FlowPane(toggles), "answers");
    }

    private static ToggleButton toggle(String id, String text, Object value, ToggleGroup group) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setUserData(value);
        toggle.setToggleGroup(group);
        toggle.getStyleClass().addAll("answer", Styles.FOCUSABLE);
        return toggle;
    }
}
