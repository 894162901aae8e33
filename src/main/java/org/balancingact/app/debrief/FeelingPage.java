package org.balancingact.app.debrief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.FourMoments;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.PageTurn;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.debrief.question.MovesQuestion;
import org.balancingact.app.debrief.question.Questionnaire;
import org.balancingact.app.debrief.question.TagsQuestion;
import org.balancingact.app.debrief.question.TextQuestion;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.FirstImpression;

/** What it was like, one question at a time, each may be left open; then how it was. */
final class FeelingPage extends StepPage {
    private static final int LONGEST_WORD = 60;
    /** Of the width, without the gap between. */
    private static final double QUESTIONS = 0.585;
    private static final double GAP = 4;

    private final Messages messages = Messages.of("debrief");
    private final TextQuestion feeling;
    private final MovesQuestion moves;
    private final Questionnaire questions;
    private Map<String, String> drafts = Map.of();
    private Optional<Button> onward = Optional.empty();

    FeelingPage(DebriefViewModel model) {
        super(model, Step.FEELING);
        feeling = TextQuestion.line("feeling-word", messages.text("feeling.word"), messages.text("feeling.word.note"), LONGEST_WORD);
        moves = new MovesQuestion(debrief().run().choices().size());
        TagsQuestion tags = new TagsQuestion(FourMoments.of(debrief().leverage(), debrief().tally()), debrief().run().choices(),
                model.thoughts()::tags, model.thoughts()::tag);
        questions = new Questionnaire(List.of(feeling, moves, tags), footer(), this::keepTyped, this::reveal);
        questions.setOnAsked(this::bringIntoView);
        Button skipAll = Buttons.named("skip-questions", Buttons.text(messages.text("feeling.skip"), this::reveal));
        questions.setSkipAll(skipAll);
        questions.setId("feeling");
        if (model.revealedProperty().get()) {
            showReveal();
        } else {
            questions.begin();
            setSections(beside(questions));
            model.notes().loadDrafts(this::takeUp);
        }
    }

    /** With the ending that one thinks back from, and what the two words mean, to be read before one guesses. */
    private Node beside(Node part) {
        VBox meanings = Styles.on(new VBox(Paragraph.section(messages.text("two-words"))), "two-words");
        Stream.of("managing", "leading").flatMap(id -> model().course().glossary().word(id).stream()).forEach(word ->
                meanings.getChildren().add(Paragraph.story(messages.text("two-words.entry", word.word(), word.text()))));
        return new Columns(part, Styles.on(new VBox(MomentPicture.ofEnding(debrief().run()), meanings), "asked-about"), QUESTIONS, GAP);
    }

    private void takeUp(Map<String, String> texts) {
        drafts = texts;
        Optional.ofNullable(texts.get(feeling.id())).ifPresent(feeling::answer);
        Optional.ofNullable(texts.get(moves.id())).map(Integer::valueOf).ifPresent(moves::answer);
    }

    @Override
    void keepTyped() {
        if (onward.isEmpty() && !typed().equals(drafts)) {
            drafts = typed();
            model().notes().draft(drafts);
        }
    }

    private Map<String, String> typed() {
        Map<String, String> texts = new HashMap<>();
        feeling.said().ifPresent(word -> texts.put(feeling.id(), word));
        moves.said().ifPresent(number -> texts.put(moves.id(), number));
        return texts;
    }

    private void reveal() {
        model().reveal(impression());
        showReveal();
        begin();
    }

    private FirstImpression impression() {
        Optional<String> word = feeling.said();
        OptionalInt number = moves.number();
        return word.isEmpty() && number.isEmpty() ? FirstImpression.SKIPPED : new FirstImpression(word, number);
    }

    private void showReveal() {
        Button all = Buttons.named("open-overview", Buttons.text(messages.text("step.overview"), () -> model().open(Step.OVERVIEW)));
        Button walk = Buttons.named("walk-on", Buttons.primary("", model()::next));
        nameNext(walk, Step.HAPPENED);
        onward = Optional.of(walk);
        footer().setButtons(all, walk);
        VBox column = Styles.on(new VBox(new Reveal(model()).lines().toArray(Node[]::new)), "walk-column");
        column.setId("reveal");
        setSections(beside(column));
        setVvalue(0);
        PageTurn.tell(this);
    }

    @Override
    boolean isAsking() {
        return onward.isEmpty() && !typed().isEmpty();
    }

    @Override
    void begin() {
        onward.ifPresentOrElse(Node::requestFocus, questions::focus);
    }

    /** The clicker leaves open what it can't answer. */
    @Override
    boolean turn(boolean forward) {
        if (super.turn(forward)) {
            return true;
        }
        if (forward && onward.isEmpty()) {
            questions.goOn();
            return true;
        }
        return false;
    }
}
