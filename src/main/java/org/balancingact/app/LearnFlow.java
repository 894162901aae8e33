package org.balancingact.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.balancingact.app.control.Meanings;
import org.balancingact.app.learn.LearnActions;
import org.balancingact.app.learn.LearnView;
import org.balancingact.app.learn.LearnViewModel;
import org.balancingact.app.learn.OwnMoment;
import org.balancingact.app.learn.PracticeView;
import org.balancingact.app.learn.PracticeViewModel;
import org.balancingact.app.learn.SourcesView;
import org.balancingact.app.learn.UnitView;
import org.balancingact.app.learn.WordsView;
import org.balancingact.app.nav.Screen;
import org.balancingact.journal.RunId;
import org.balancingact.learn.Course;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Session;
import org.balancingact.learn.Unit;

/** From the units to one of them, to practice, and back. */
final class LearnFlow implements LearnActions {
    private final AppContext context;
    private final LearnViewModel model;
    private final Consumer<RunId> open;
    private Optional<Course> course = Optional.empty();

    /** @param open leads to the debrief of a run that is over */
    LearnFlow(AppContext context, Consumer<RunId> open) {
        this.context = context;
        this.open = open;
        this.model = new LearnViewModel(this::course, context::journal, context.background(), context.clock(), this, context.notices()::tell);
    }

    /** What is taught. It is read by the first call, which takes a moment: not for the thread that draws. */
    synchronized Course course() {
        if (course.isEmpty()) {
            course = Optional.of(Course.shipped());
        }
        return course.get();
    }

    /** The meanings of words, for a screen that opens them. */
    Meanings meanings() {
        return new Meanings(course(), unit -> read(course(), unit));
    }

    LearnView list() {
        return new LearnView(model);
    }

    /** To what comes back today; to nothing where that is nothing. */
    void practiseDue() {
        context.background().run(this::now).then(now -> {
            if (!now.due().isEmpty()) {
                practise(now, now.session());
            }
        }).otherwise(context.notices()::tell).start();
    }

    /** How far one has come today. Asks the record: not for the thread that draws. */
    Progress now() {
        return Progress.of(course(), context.journal(), LocalDate.now(context.clock()), context.clock().getZone());
    }

    /** To all words that can be opened, unless they are read just now. */
    void words() {
        context.background().run(this::course).then(read -> {
            if (!isInFront(WordsView.class)) {
                words(read);
            }
        }).otherwise(context.notices()::tell).start();
    }

    @Override
    public void read(Course course, Unit unit) {
        context.background().run(() -> OwnMoment.of(context.journal(), unit))
                .then(own -> context.navigator().open(new UnitView(course, unit, own, model))).otherwise(reason -> {
                    context.notices().tell(reason);
                    context.navigator().open(new UnitView(course, unit, Optional.empty(), model));
                }).start();
    }

    /** In place of a session or a unit that is open: from practice one comes back to where one chose it. */
    @Override
    public void practise(Progress progress, Session session) {
        Screen practice = new PracticeView(new PracticeViewModel(progress, session, context::journal, context.background(), context.clock(),
                context.seeds(), this, context.notices()::tell));
        if (isInFront(PracticeView.class) || isInFront(UnitView.class)) {
            context.navigator().replace(practice);
        } else {
            context.navigator().open(practice);
        }
    }

    private boolean isInFront(Class<? extends Screen> kind) {
        return context.navigator().currentProperty().get().filter(kind::isInstance).isPresent();
    }

    @Override
    public void words(Course course) {
        context.navigator().open(new WordsView(course, unit -> read(course, unit), context.navigator()::back));
    }

    @Override
    public void sources(Course course) {
        context.navigator().open(new SourcesView(course, context.navigator()::back));
    }

    @Override
    public void lookAt(OwnMoment moment) {
        open.accept(moment.run());
    }

    @Override
    public void back() {
        context.navigator().back();
    }
}
