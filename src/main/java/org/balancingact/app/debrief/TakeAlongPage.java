package org.balancingact.app.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.balancingact.analysis.Leverage;
import org.balancingact.app.control.Buttons;
import org.balancingact.app.control.Columns;
import org.balancingact.app.control.Paragraph;
import org.balancingact.app.debrief.question.DayQuestion;
import org.balancingact.app.debrief.question.PlanQuestion;
import org.balancingact.app.debrief.question.Questionnaire;
import org.balancingact.app.debrief.question.TextQuestion;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Dates;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;
import org.balancingact.report.NextStory;
import org.balancingact.report.Suggestion;
import org.balancingact.report.words.WishWords;

/**
 * What is taken along: one thing that worked, one to change, one plan with the day on which to ask about it. Each answer is kept
 * when it is given.
 */
final class TakeAlongPage extends StepPage {
    private static final int LONGEST = 400;
    private static final int STARTERS = 2;
    /** Of the width, without the gap between. */
    private static final double QUESTIONS = 0.585;
    private static final double GAP = 4;

    private final Messages messages = Messages.of("debrief");
    private final TextQuestion worked;
    private final TextQuestion change;
    private final PlanQuestion plan = new PlanQuestion(LONGEST);
    private final DayQuestion day;
    private final Questionnaire questions;
    private final VBox end = Styles.on(new VBox(), "walk-column");
    private final VBox next = new VBox();
    private Optional<Plan> before = Optional.empty();
    private Takeaway kept = Takeaway.NOTHING;
    private Map<String, String> drafts = Map.of();

    TakeAlongPage(DebriefViewModel model) {
        super(model, Step.TAKE_ALONG);
        worked = TextQuestion.sentences("worked", messages.text("take-along.worked"), messages.text("take-along.worked.note"), LONGEST);
        change = TextQuestion.sentences("change", messages.text("take-along.change"), messages.text("take-along.change.note"), LONGEST);
        day = new DayQuestion(model.notes().today(), () -> plan.said().isPresent());
        questions = new Questionnaire(List.of(worked, change, plan, day), footer(), this::keep, this::showEnd);
        questions.setOnAsked(this::bringIntoView);
        end.setId("taken-along");
        setId("take-along");
        setContents(heading(messages.text("question.take-along"), Lists.sentences(mattered(), messages.text("take-along.line"))),
                new Columns(Styles.on(new VBox(questions, end), "walk-column"), pictures(), QUESTIONS, GAP));
        questions.begin();
        model.notes().loadTakeaway(this::show);
        model.notes().loadDrafts(this::takeUp);
    }

    /** What is looked back at: the moments that mattered most. */
    private Node pictures() {
        VBox pictures = Styles.on(new VBox(), "asked-about");
        debrief().leverage().stream().limit(STARTERS).map(Leverage::choice).forEach(choice -> pictures.getChildren().add(MomentPicture.of(debrief().run(), choice)));
        return pictures;
    }

    /** Where to look for something to take along: the decisions that mattered most. */
    private String mattered() {
        List<String> most = debrief().leverage().stream().limit(STARTERS)
                .map(leverage -> messages.text("take-along.decision", leverage.choice().scene().title(), leverage.choice().week())).toList();
        return most.isEmpty() ? "" : messages.text("take-along.mattered", Lists.and(most));
    }

    private void show(Takeaway found) {
        kept = found;
        kept.worked().ifPresent(worked::answer);
        kept.change().ifPresent(change::answer);
        kept.plan().ifPresent(made -> {
            plan.answer(made.situation(), made.action());
            day.answer(made.due());
        });
        before = kept.plan();
        questions.finish();
    }

    private void takeUp(Map<String, String> texts) {
        drafts = texts;
        if (!texts.isEmpty()) {
            plan.take(texts);
            questions.goOnWith(plan);
        }
    }

    private void keep() {
        end.getChildren().clear();
        footer().setButtons();
        keepAnswers();
    }

    private void keepAnswers() {
        kept = taken();
        model().keep(kept);
        keepHalf();
    }

    /** Half a plan is no answer, and what was typed all the same. */
    private void keepHalf() {
        Map<String, String> half = plan.said().isPresent() ? Map.of() : plan.typed();
        if (!half.equals(drafts)) {
            drafts = half;
            model().notes().draft(half);
        }
    }

    @Override
    void keepTyped() {
        if (kept.equals(taken())) {
            keepHalf();
        } else {
            keepAnswers();
        }
    }

    private Takeaway taken() {
        return new Takeaway(worked.said(), change.said(),
                plan.said().map(said -> plan()));
    }

    /** Another plan, or another day, is asked about anew. */
    private Plan plan() {
        Plan made = new Plan(plan.situation(), plan.action(), day.day(), before.flatMap(Plan::answer));
        return before.equals(Optional.of(made)) ? made : new Plan(made.situation(), made.action(), made.due(), Optional.empty());
    }

    private void showEnd() {
        Button close = Buttons.named("close-walk", Buttons.primary("", model()::close));
        Button export = Buttons.named("export-walk", Buttons.secondary("", model()::export));
        footer().name(close, messages.text("take-along.close"), messages.text("close"));
        footer().name(export, messages.text("take-along.export"), messages.text("export"));
        footer().setButtons(export, close);
        end.getChildren().setAll(new Paragraph(said()));
        model().loadSuggestion(this::suggest);
        bringIntoView(end);
        close.requestFocus();
    }

    private void suggest(Suggestion suggestion) {
        if (questions.isDone()) {
            end.getChildren().setAll(new Paragraph(said()),
                    new WishPart(suggestion, model().notes(), () -> model().loadSuggestion(this::suggestNext)), next);
            suggestNext(suggestion);
        }
    }

    private void suggestNext(Suggestion suggestion) {
        next.getChildren().setAll(suggestion.next().map(this::next).stream().toList());
    }

    /** The one story to play next, with its reason. */
    private Node next(NextStory next) {
        VBox part = Styles.on(new VBox(Paragraph.section(messages.text("take-along.after")), Paragraph.note(WishWords.reason(next)), Buttons.named("play-suggested",
                Buttons.wrapping(Buttons.secondary(messages.text("take-along.next", next.scenario().title()), () -> model().brief(next.scenario().id()))))),
                "overview-section");
        part.setId("suggestion");
        return part;
    }

    private String said() {
        if (plan.said().isPresent()) {
            return messages.text("take-along.kept.plan", Dates.dayAndYear(day.day()));
        }
        return messages.text(worked.said().or(change::said).isPresent() ? "take-along.kept" : "take-along.nothing");
    }

    @Override
    boolean isAsking() {
        return !questions.isDone() && (!kept.equals(taken()) || (plan.said().isEmpty() && !plan.typed().isEmpty()));
    }

    @Override
    void begin() {
        if (questions.isDone()) {
            footer().lookup("#close-walk").requestFocus();
        } else {
            questions.focus();
        }
    }
}
