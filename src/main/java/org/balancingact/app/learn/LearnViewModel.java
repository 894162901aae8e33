package org.balancingact.app.learn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.learn.Course;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Unit;

/** The units and how far one has come with them. */
public final class LearnViewModel {
    private final Supplier<Course> course;
    private final Supplier<Journal> journal;
    private final Background background;
    private final Clock clock;
    private final LearnActions actions;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param course  read at the first call, which is made in the background, as is that of the journal
     * @param failed is told why the record could not be read or written, but for what {@link #troubleProperty} tells
     */
    public LearnViewModel(Supplier<Course> course, Supplier<Journal> journal, Background background, Clock clock, LearnActions actions,
                          Consumer<String> failed) {
        this.course = course;
        this.journal = journal;
        this.background = background;
        this.clock = clock;
        this.actions = actions;
        this.failed = failed;
    }

    /** Empty until all has been read. */
    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why it is not known how far one has come; empty where it is, or was not asked yet. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Asks the record anew. */
    public void refresh() {
        background.run(this::now).then(now -> {
            progress.set(Optional.of(now));
            trouble.set(Optional.empty());
        }).otherwise(reason -> trouble.set(Optional.of(reason))).start();
    }

    private Progress now() {
        return Progress.of(course.get(), journal.get(), LocalDate.now(clock), clock.getZone());
    }

    void read(Unit unit) {
        background.run(course::get).then(read -> actions.read(read, unit)).otherwise(failed).start();
    }

    /** The one thing to do next: what comes back today, else the first unit that is not practised. */
    void next() {
        progress.get().ifPresent(now -> {
            if (now.due().isEmpty()) {
                read(now.next().orElse(now.course().units().get(0)));
            } else {
                actions.practise(now, now.session());
            }
        });
    }

    /** To the debrief of the run in which the moment was. */
    void lookAt(OwnMoment moment) {
        actions.lookAt(moment);
    }

    void words() {
        progress.get().ifPresent(now -> actions.words(now.course()));
    }

    void sources() {
        progress.get().ifPresent(now -> actions.sources(now.course()));
    }

    /** The unit was read to its end; on to its questions. */
    void practise(Unit unit) {
        finish(unit, () -> background.run(this::now).then(now -> actions.practise(now, now.session(unit))).otherwise(failed).start());
    }

    /** The unit was read to its end. */
    void later(Unit unit) {
        finish(unit, actions::back);
    }

    private void finish(Unit unit, Runnable next) {
        background.run(() -> journal.get().readUnit(unit.id())).then(done -> next.run()).otherwise(failed).start();
    }
}
