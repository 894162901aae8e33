package org.balancingact.app.learn;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Journal;
import org.balancingact.journal.Practised;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Session;
import org.balancingact.learn.Shown;
import org.balancingact.learn.Unit;

/** A session of practice: a question, then what is said of the answer, then the next; at the end how many were known. */
public final class PracticeViewModel {
    private final Supplier<Journal> journal;
    private final Background background;
    private final Clock clock;
    private final LongSupplier seeds;
    private final LearnActions actions;
    private final Consumer<String> failed;
    private final ReadOnlyObjectWrapper<Page> page;
    private final List<Optional<Integer>> picks = new ArrayList<>();
    private Progress progress;
    private boolean keeping;

    /**
     * What is to be seen.
     *
     * @param session before the answer, where there is none yet; after it, with it
     * @param shown   the question; empty at the end
     * @param answer  the places of the picks among the options shown; empty before it was given
     * @param kept    what the record has of the answer; empty before, and of one that did not count
     */
    record Page(Session session, Optional<Shown> shown, Optional<List<Integer>> answer, Optional<Practised> kept) {
        Page {
            answer = answer.map(List::copyOf);
        }
    }

    /**
     * Begins with the first question.
     *
     * @param seeds  decide the order of options
     * @param failed is told why an answer could not be kept
     */
    public PracticeViewModel(Progress progress, Session session, Supplier<Journal> journal, Background background, Clock clock, LongSupplier seeds,
                             LearnActions actions, Consumer<String> failed) {
        this.progress = progress;
        this.journal = journal;
        this.background = background;
        this.clock = clock;
        this.seeds = seeds;
        this.actions = actions;
        this.failed = failed;
        this.page = new ReadOnlyObjectWrapper<>(asking(session));
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How far one has come by now. */
    Progress progress() {
        return progress;
    }

    Unit unit(Shown shown) {
        return progress.course().unitOf(shown.item()).orElseThrow();
    }

    private Page asking(Session session) {
        Optional<Shown> shown = session.current().map(item -> Shown.of(item, seeds.getAsLong()));
        picks.clear();
        shown.ifPresent(question -> question.question().parts().forEach(part -> picks.add(Optional.empty())));
        return new Page(session, shown, Optional.empty(), Optional.empty());
    }

    /** Picks an option for one part of the question, by their places; nothing is said yet. */
    void pick(int part, int option) {
        picks.set(part, Optional.of(option));
    }

    Optional<Integer> picked(int part) {
        return picks.get(part);
    }

    /** The first part that nothing was picked for; empty where the answer is whole. */
    Optional<Integer> open() {
        return picks.stream().filter(Optional::isEmpty).findFirst().map(picks::indexOf);
    }

    /** Gives the answer that was picked, which is kept before anything is said of it. One that no longer counts is not kept. */
    void answer() {
        Page asked = page.get();
        if (keeping || asked.answer().isPresent() || asked.shown().isEmpty() || open().isPresent()) {
            return;
        }
        Shown shown = asked.shown().get();
        List<Integer> answer = picks.stream().flatMap(Optional::stream).toList();
        Session after = asked.session().answered(shown.isRight(answer));
        if (!asked.session().isCounting()) {
            page.set(new Page(after, asked.shown(), Optional.of(answer), Optional.empty()));
            return;
        }
        Practised kept = progress.answered(shown.item(), shown.picked(answer), clock.instant());
        keeping = true;
        background.run(() -> journal.get().practise(kept)).ended(() -> keeping = false).then(done -> {
            progress = progress.with(kept);
            page.set(new Page(after, asked.shown(), Optional.of(answer), Optional.of(kept)));
        }).otherwise(failed).start();
    }

    /** On to the next question or the end. */
    void next() {
        if (page.get().answer().isPresent()) {
            page.set(asking(page.get().session()));
        }
    }

    /** To what still comes back today. */
    void goOn() {
        actions.practise(progress, progress.session());
    }

    void read(Unit unit) {
        actions.read(progress.course(), unit);
    }

    /** To where one was before. What was answered is kept. */
    void stop() {
        actions.back();
    }
}
