package org.balancingact.app.debrief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;

/** What is taken along: one thing that worked, one to change, one plan with the day on which to ask about it. */
final class TakeAlongPage extends StepPage {
    private static final int DAYS_TO_TRY = 14;
    private static final int LONGEST = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final Messages messages = Messages.of("walk");
    private final TextField worked = field("worked");
    private final TextField change = field("change");
    private final TextField situation = field("situation");
    private final TextField action = field("action");
    private final DatePicker due = new DatePicker();
    private final Paragraph state = new Paragraph("", Styles.NOTE);
    private Optional<Plan.Answer> answer = Optional.empty();

    TakeAlongPage(DebriefViewModel model) {
        super(model);
        due.setId("due");
        due.setConverter(new LocalDateStringConverter(DAY, DAY));
        due.setValue(model.today().plusDays(DAYS_TO_TRY));
        Button keep = Buttons.primary(messages.text("take-along.keep"), this::keep);
        keep.setId("keep");
        HBox buttons = new HBox(keep, state);
        buttons.getStyleClass().add("button-row");
        VBox column = new VBox(question(messages.text("take-along.worked"), worked), question(messages.text("take-along.change"), change),
                question(messages.text("take-along.situation"), situation), question(messages.text("take-along.action"), action),
                question(messages.text("take-along.due"), due), buttons);
        column.getStyleClass().add("walk-column");
        setId("take-along");
        model.loadTakeaway(this::show);
        setContents(heading(messages.text("question.take-along"), messages.text("take-along.line")), column);
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().addListener((text, before, after) -> {
            if (after.length() > LONGEST) {
                field.setText(before);
            }
        });
        return field;
    }

    private static VBox question(String text, Node answer) {
        Paragraph words = new Paragraph(text);
        words.setLabelFor(answer);
        VBox question = new VBox(words, answer);
        question.getStyleClass().add("tag-row");
        return question;
    }

    private void show(Takeaway kept) {
        worked.setText(kept.worked().orElse(""));
        change.setText(kept.change().orElse(""));
        kept.plan().ifPresent(plan -> {
            situation.setText(plan.situation());
            action.setText(plan.action());
            due.setValue(plan.due());
            answer = plan.answer();
        });
    }

    private void keep() {
        Optional<String> when = text(situation);
        Optional<String> then = text(action);
        if (when.isPresent() != then.isPresent()) {
            state.setText(messages.text("take-along.half"));
            (when.isPresent() ? action : situation).requestFocus();
            return;
        }
        LocalDate day = Optional.ofNullable(due.getValue()).orElse(model().today().plusDays(DAYS_TO_TRY));
        Optional<Plan> plan = when.map(known -> new Plan(known, then.orElseThrow(), day, answer));
        state.setText("");
        model().keep(new Takeaway(text(worked), text(change), plan), () -> state.setText(messages.text("take-along.kept")));
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }

    @Override
    void begin() {
        worked.requestFocus();
    }
}
