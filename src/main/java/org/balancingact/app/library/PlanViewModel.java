package org.balancingact.app.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.KeptPlan;
import org.balancingact.journal.Plan;
import org.balancingact.journal.RunId;
import org.balancingact.journal.Takeaway;

/** The plan that is due longest, to be asked about; and what is offered to who has answered. */
public final class PlanViewModel {
    private static final int DAYS_LATER = 7;

    private final Supplier<Journal> journal;
    private final BiFunction<RunId, Plan.Result, Optional<ReturnTicket>> tickets;
    private final Background background;
    private final Clock clock;
    private final Consumer<ReturnTicket> take;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<Optional<KeptPlan>> due = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ReturnTicket>> ticket = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param tickets finds what to offer to who has said what became of the plan of a run; called in the background
     * @param take    leads to what was offered
     * @param failed  is told why an answer could not be kept
     */
    public PlanViewModel(Supplier<Journal> journal, BiFunction<RunId, Plan.Result, Optional<ReturnTicket>> tickets, Background background, Clock clock,
                         Consumer<ReturnTicket> take, Consumer<String> failed) {
        this.journal = journal;
        this.tickets = tickets;
        this.take = take;
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

    /** What is offered since a plan was answered. */
    public ReadOnlyObjectProperty<Optional<ReturnTicket>> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** Goes where the ticket leads. */
    public void takeTicket() {
        Optional<ReturnTicket> taken = ticket.get();
        leaveTicket();
        taken.ifPresent(take);
    }

    public void leaveTicket() {
        ticket.set(Optional.empty());
    }

    /** Asks the record anew; what was offered before is gone. */
    public void refresh() {
        leaveTicket();
        load();
    }

    private void load() {
        background.run(() -> journal.get().plansDue(today()).stream().findFirst()).then(due::set)
                .otherwise(failed).start();
    }

    /** Keeps the answer; the next plan that is due takes its place. */
    public void answer(Plan.Result result) {
        due.get().ifPresent(kept -> background.run(() -> {
            journal.get().answerPlan(kept.run(), new Plan.Answer(result, today()));
            return tickets.apply(kept.run(), result);
        }).then(found -> {
            ticket.set(found);
            load();
        }).otherwise(failed).start());
    }

    /** Makes the plan due in a week. */
    public void askLater() {
        due.get().ifPresent(kept -> background.run(() -> postpone(kept)).then(done -> load()).otherwise(failed).start());
    }

    private void postpone(KeptPlan kept) {
        Plan plan = kept.plan();
        Plan later = new Plan(plan.situation(), plan.action(), today().plusDays(DAYS_LATER), Optional.empty());
        journal.get().takeaway(kept.run()).ifPresent(takeaway ->
                journal.get().takeAway(kept.run(), new Takeaway(takeaway.worked(), takeaway.change(), Optional.of(later))));
    }
}
