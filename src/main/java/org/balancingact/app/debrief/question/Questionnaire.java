package org.balancingact.app.debrief.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Footer;
import org.balancingact.app.control.PageTurn;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.nav.Keyboard;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;

/**
 * Questions in one column, one at a time, with the ways on in the footer of the page; what has been answered stands in its place and
 * can be changed.
 */
public final class Questionnaire extends VBox {
    private final Messages messages = Messages.of("debrief");
    private final List<OpenQuestion> questions;
    private final Runnable onAnswer;
    private final Runnable onDone;
    private final Footer footer;
    private Optional<Button> skipAll = Optional.empty();
    private int asked;
    private int reached;
    private Node first = this;
    private VBox current = new VBox();
    private Consumer<Node> onAsked = question -> {};

    /**
     * @param footer   has the ways on, as long as something is asked
     * @param onAnswer called whenever an answer has been given or left open
     * @param onDone   called when the last one has been
     */
    public Questionnaire(List<OpenQuestion> questions, Footer footer, Runnable onAnswer, Runnable onDone) {
        this.footer = footer;
        this.questions = List.copyOf(questions);
        this.onAnswer = onAnswer;
        this.onDone = onDone;
        getStyleClass().add("walk-column");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> goOn(event, event.getTarget() instanceof TextInputControl));
        addEventHandler(KeyEvent.KEY_PRESSED, this::choose);
        addEventHandler(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof TextArea) {
                goOn();
                event.consume();
            }
        });
        // A picker keeps Enter to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(event, event.getTarget() instanceof DatePicker day && !day.isShowing()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(event, event.getTarget() instanceof ToggleButton answer && answer.isSelected()
                && !isDone() && questions.get(asked).isOneOfFew()));
    }

    private void choose(KeyEvent event) {
        OptionalInt digit = Keyboard.digit(event);
        if (digit.isPresent() && !isDone() && questions.get(asked).choose(digit.getAsInt())) {
            event.consume();
        }
    }

    private void goOn(KeyEvent event, boolean written) {
        if (event.getCode() == KeyCode.ENTER && written) {
            goOn();
            event.consume();
        }
    }

    /** Begins to ask, or shows again what is asked. */
    public void begin() {
        show();
    }

    /** Offers, beside each question, a way past all of them. */
    public void setSkipAll(Button button) {
        skipAll = Optional.of(button);
    }

    /** Called with the question that is asked, so that it can be brought into sight. */
    public void setOnAsked(Consumer<Node> onAsked) {
        this.onAsked = onAsked;
    }

    /** Whether all have been answered or left open and none is being changed. */
    public boolean isDone() {
        return asked == questions.size();
    }

    /** Shows all as answered. */
    public void finish() {
        reached = questions.size();
        ask(reached);
    }

    /** Asks that question next; those before it are shown as answered. */
    public void goOnWith(OpenQuestion question) {
        reached = Math.max(reached, questions.indexOf(question));
        ask(questions.indexOf(question));
    }

    public void focus() {
        if (!isDone()) {
            onAsked.accept(current);
            first.requestFocus();
        }
    }

    /** On to the next question, with the answer as it is. */
    public void goOn() {
        OpenQuestion now = questions.get(asked);
        Optional<String> objection = now.objection();
        if (objection.isPresent()) {
            show();
            // Above what is to be answered, where a low window shows it too.
            current.getChildren().add(1, new Paragraph(objection.get(), Styles.STRONG));
            focus();
            return;
        }
        int next = asked + 1;
        while (next < questions.size() && !questions.get(next).isAsked()) {
            next++;
        }
        reached = Math.max(reached, next);
        onAnswer.run();
        ask(reached);
    }

    private void skip() {
        questions.get(asked).leaveOpen();
        goOn();
    }

    private void ask(int question) {
        asked = question;
        show();
        PageTurn.tell(this);
        focus();
        if (isDone()) {
            onDone.run();
        }
    }

    private void show() {
        getChildren().clear();
        for (int k = 0; k < questions.size(); k++) {
            if (k == asked) {
                addQuestion(questions.get(k));
            } else if (k < reached && questions.get(k).isAsked()) {
                addAnswer(questions.get(k), k);
            }
        }
    }

    private void addQuestion(OpenQuestion question) {
        Button go = Buttons.named("answer", Buttons.primary(messages.text("questions.on"), this::goOn));
        Button skip = Buttons.named("skip-question", Buttons.secondary(messages.text("questions.skip"), this::skip));
        footer.setButtons(Stream.concat(skipAll.stream(), Stream.of(skip, go)).toArray(Button[]::new));
        VBox words = new VBox(Paragraph.note(messages.text("questions.number", questions.indexOf(question) + 1, questions.size())),
                Paragraph.title(question.title()), new Paragraph(question.note()));
        words.getStyleClass().add("tag-row");
        current = new VBox(words, question.control());
        current.getStyleClass().add("walk-column");
        getChildren().add(current);
        first = question.first();
    }

    private void addAnswer(OpenQuestion question, int place) {
        Button change = Buttons.small("change-" + question.id(),
                Buttons.secondary(messages.text("questions.change"), () -> ask(place)));
        change.setAccessibleText(messages.text("questions.change.spoken", question.title()));
        Paragraph said = new Paragraph(question.said().orElseGet(() -> messages.text("questions.open")), Styles.SERIF, Styles.STORY);
        VBox words = new VBox(Paragraph.note(question.title()), said);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Styles.on(new HBox(words, change), "answered");
        getChildren().add(row);
    }
}
