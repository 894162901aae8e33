package org.balancingact.app.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.OpenWords;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.ShortText;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.Reflection;
import org.balancingact.play.PlayPage.Asking;
import org.balancingact.play.Question;
import org.balancingact.scenario.Style;

/** The questions about the latest pick; each may be left open. */
final class AskingView extends ReadingPage {
    private static final int MOST_CONFIDENT = 5;

    /** @param words in which the two words that are asked for open their meaning */
    AskingView(Asking page, PlayViewModel model, OpenWords words) {
        this(page, model, words, new Answers());
    }

    private AskingView(Asking page, PlayViewModel model, OpenWords words, Answers answers) {
        super(Messages.of("play").text("go-on"), model::answer,
                Messages.of("play").text("ask.skip"), content(page, words, answers));
        setId("asking");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> Keyboard.digit(event).ifPresent(digit -> {
            if (answers.choose(digit)) {
                event.consume();
            }
        }));
        answers.show(model.said());
        answers.tell(model::say);
    }

    /** The controls that hold the answers. */
    private record Answers(ToggleGroup tag, ToggleGroup confidence, ShortText reason) {
        Answers() {
            this(new ToggleGroup(), new ToggleGroup(), new ShortText("reason", Reflection.LONGEST_REASON));
        }

        void show(Reflection said) {
            said.ownTag().ifPresent(style -> select(tag, style));
            said.confidence().ifPresent(sure -> select(confidence, sure));
            said.reason().ifPresent(reason::setText);
        }

        private static void select(ToggleGroup group, Object value) {
            group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(value)).findFirst().ifPresent(group::selectToggle);
        }

        /** Tells from now on what is said, whenever that changes. */
        void tell(Consumer<Reflection> listener) {
            tag.selectedToggleProperty().addListener(change -> listener.accept(reflection()));
            confidence.selectedToggleProperty().addListener(change -> listener.accept(reflection()));
            reason.textProperty().addListener(change -> listener.accept(reflection()));
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

        Reflection reflection() {
            Optional<Style> style = Optional.ofNullable(tag.getSelectedToggle()).map(toggle -> (Style) toggle.getUserData());
            OptionalInt sure = Optional.ofNullable(confidence.getSelectedToggle())
                    .map(toggle -> OptionalInt.of((Integer) toggle.getUserData())).orElse(OptionalInt.empty());
            Optional<String> why = Optional.of(reason.text()).filter(text -> !text.isEmpty());
            return new Reflection(style, sure, why);
        }
    }

    private static Node[] content(Asking page, OpenWords words, Answers answers) {
        Messages messages = Messages.of("play");
        List<Node> content = new ArrayList<>();
        content.add(Paragraph.title(messages.text("ask.title")));
        content.add(Paragraph.note(messages.text("you-chose", page.choice().option().text())));
        if (page.asked().contains(Question.TAG)) {
            Node row = row(toggle("tag-leader", messages.text("ask.tag.leader"), Style.LEADER, answers.tag()),
                    toggle("tag-manager", messages.text("ask.tag.manager"), Style.MANAGER, answers.tag()));
            row.setAccessibleText(messages.text("ask.tag"));
            content.add(asked(words.flow(messages.text("ask.tag")), row));
        }
        if (page.asked().contains(Question.CONFIDENCE)) {
            content.add(question(messages.text("ask.confidence"), row(IntStream.rangeClosed(1, MOST_CONFIDENT)
                    .mapToObj(sure -> toggle("sure-" + sure, Numbers.whole(sure), sure, answers.confidence()))
                    .toArray(Node[]::new))));
        }
        if (page.asked().contains(Question.REASON)) {
            answers.reason().setPrompt(messages.text("ask.reason.prompt"));
            content.add(question(messages.text("ask.reason"), answers.reason()));
        }
        return content.toArray(Node[]::new);
    }

    private static Node question(String text, Node answer) {
        Paragraph words = new Paragraph(text);
        words.setLabelFor(answer instanceof ShortText line ? line.field() : answer);
        return asked(words, answer);
    }

    private static Node asked(Node words, Node answer) {
        return Styles.on(new VBox(words, answer), "question");
    }

    private static Node row(Node... toggles) {
        FlowPane row = new FlowPane(toggles);
        row.getStyleClass().add("answers");
        return row;
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
