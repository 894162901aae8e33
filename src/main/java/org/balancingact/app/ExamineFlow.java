package org.balancingact.app;

import java.util.function.Consumer;
import org.balancingact.app.examine.ExamineActions;
import org.balancingact.app.examine.ExamineView;
import org.balancingact.app.examine.ExamineViewModel;
import org.balancingact.app.examine.ScenarioSource;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.json.ScenarioDocument;

/** The examination of a scenario, and previews from one of its scenes. */
final class ExamineFlow implements ExamineActions {
    private final Messages messages = Messages.of("examine");
    private final AppContext context;
    private final LearnFlow learning;
    private final Consumer<ScenarioDocument> brief;

    ExamineFlow(AppContext context, LearnFlow learning, Consumer<ScenarioDocument> brief) {
        this.context = context;
        this.learning = learning;
        this.brief = brief;
    }

    void examine(ScenarioSource source) {
        ExamineViewModel model = new ExamineViewModel(source, ExamineViewModel.USUAL_SAMPLE, context.background(),
                context.counter(), context.clock(), this);
        context.navigator().open(new ExamineView(model, context.background(), context.clock().getZone()));
    }

    @Override
    public void brief(ScenarioDocument document) {
        brief.accept(document);
    }

    @Override
    public void preview(ScenarioDocument document, Run from) {
        new TryOut(context, learning).play(from, notice(from), over -> back(), this::back);
    }

    private String notice(Run from) {
        String choices = from.choices().stream()
                .map(choice -> messages.text("preview.choice", choice.number(), choice.option().brief())).reduce((before, next) -> messages.text("preview.choices", before, next)).orElse("");
        return choices.isEmpty() ? messages.text("preview.start") : messages.text("preview.assumed", choices);
    }

    @Override
    public void back() {
        context.navigator().back();
    }

    @Override
    public void tell(String reason) {
        context.notices().tell(reason);
    }
}
