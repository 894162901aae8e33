package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.control.RowButton;
import org.balancingact.app.style.Styles;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.play.PlayPage.Interlude;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.report.words.FacilitatorWords;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Facilitator;
import org.balancingact.scenario.Scene;

/** What the facilitator is told of the scene: what it is for, what to listen for, and what to ask; a question pressed is on the screen. */
final class NotesColumn extends VBox {
    private static final Messages MESSAGES = Messages.of("room");

    private final RoomViewModel model;
    private Optional<String> before = Optional.empty();

    NotesColumn(RoomViewModel model) {
        this.model = model;
        setId("notes");
        getStyleClass().add("presenter-column");
        model.stateProperty().subscribe(this::show);
        model.projection().shownProperty().subscribe(() -> mark(model.projection().live().question()));
    }

    private void show(RoomState state) {
        Optional<Scene> scene = scene(state);
        String shown = scene.map(Scene::id).or(() -> state.debriefPage().map(page -> page.name() + state.tagged().map(Choice::number) + state.openRound().isPresent()))
                .orElse("");
        if (before.filter(shown::equals).isPresent()) {
            return;
        }
        before = Optional.of(shown);
        getChildren().setAll(Paragraph.section(MESSAGES.text("notes.title")));
        if (scene.isPresent()) {
            tell(state, scene.get());
        } else if (state.debriefPage().isPresent()) {
            tell(DebriefNotes.of(state));
        } else {
            getChildren().add(Paragraph.note(MESSAGES.text("notes.none")));
        }
        mark(model.projection().live().question());
    }

    private void tell(DebriefNotes notes) {
        getChildren().add(Paragraph.title(notes.title()));
        notes.lines().forEach(line -> getChildren().add(new Paragraph(line, Styles.SERIF, "note-line")));
    }

    private void tell(RoomState state, Scene scene) {
        getChildren().add(Paragraph.title(scene.title()));
        Stream.concat(FacilitatorWords.lines(withoutQuestions(scene.facilitator())).stream(),
                FacilitatorWords.guide(state.run().scenario(), scene).stream())
                .forEach(line -> getChildren().add(new Paragraph(line, Styles.SERIF, "note-line")));
        List<String> questions = scene.facilitator().ask();
        if (!questions.isEmpty()) {
            getChildren().addAll(Paragraph.section(MESSAGES.text("ask.title")), Paragraph.note(MESSAGES.text("ask.how")));
            for (int place = 0; place < questions.size(); place++) {
                getChildren().add(question(questions.get(place), place + 1));
            }
        }
    }

    private RowButton question(String words, int number) {
        RowButton question = Styles.on(new RowButton(new VBox(new Paragraph(words, Styles.SERIF, "note-line")), words,
                () -> model.ask(words)),
                "room-question");
        question.setId("question-" + number);
        question.setUserData(words);
        return question;
    }

    private void mark(Optional<String> asked) {
        for (Node node : getChildren()) {
            if (node instanceof RowButton question) {
                question.pseudoClassStateChanged(Styles.CURRENT, asked.filter(words -> words.equals(question.getUserData())).isPresent());
            }
        }
    }

    private static Facilitator withoutQuestions(Facilitator all) {
        return new Facilitator(all.notes(), List.of(), all.idea(), all.minutes(), all.core(), all.split(),
                all.agree(), all.transfer(), all.care());
    }

    private static Optional<Scene> scene(RoomState state) {
        return state.page().flatMap(page -> page instanceof Moment moment ? Optional.of(moment.visit().scene())
                : page instanceof Interlude interlude ? Optional.of(interlude.visit().scene()) : state.consequence()
                        .map(told -> told.choice().scene()));
    }
}
