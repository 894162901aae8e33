package org.balancingact.app.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.Plan;
import org.balancingact.journal.Takeaway;

/** The plan that is due longest, to be asked about. */
public final class PlanViewModel {
    private static final int DAYS_LATER = 7;

    private final Supplier<Journal> journal;
    private final Background background;
    private final Clock clock;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<Optional<KeptPlan>> due = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param failed is told why an answer could not be kept */
    public PlanViewModel(Supplier<Journal> journal, Background background, Clock clock, Consumer<String> failed) {
        this.journal = journal;
        this.background = background;
        this.clock = clock;
        this.failed = failed;
    }

    public ReadOnlyObjectProperty<Optional<KeptPlan>> dueProperty() {
        return due.getReadOnlyProperty();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Asks the record anew. */
    public void refresh() {
        background.run(() -> journal.get().plansDue(today()).stream().findFirst()).then(due::set)
                .otherwise(failed).start();
    }

    /** Keeps the answer; the next plan that is due takes its place. */
    public void answer(Plan.Result result) {
        due.get().ifPresent(kept -> keep(() -> journal.get().answerPlan(kept.run(), new Plan.Answer(result, today()))));
    }

    /** Makes the plan due in a week. */
    public void askLater() {
        due.get().ifPresent(kept -> keep(() -> postpone(kept)));
    }

    private void postpone(KeptPlan kept) {
        Plan plan = kept.plan();
        Plan later = new Plan(plan.situation(), plan.action(), today().plusDays(DAYS_LATER), Optional.empty());
        journal.get().takeaway(kept.run()).ifPresent(takeaway ->
                journal.get().takeAway(kept.run(), new Takeaway(takeaway.worked(), takeaway.change(), Optional.of(later))));
    }

    private void keep(Runnable writing) {
        background.run(writing).then(done -> refresh()).otherwise(failed).start();
    }
}
