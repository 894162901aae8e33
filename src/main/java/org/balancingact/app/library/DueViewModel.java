package org.balancingact.app.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.balancingact.app.task.Background;

/** How many questions of Learn come back today, unless nobody wants to hear of it until tomorrow. */
public final class DueViewModel {
    /** As many as one session asks. */
    static final int MOST = 10;

    private final Supplier<Integer> asked;
    private final Background background;
    private final Clock clock;
    private final Property<Optional<LocalDate>> declined;
    private final Runnable practise;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();

    /**
     * @param asked    counts the questions that come back, in the background
     * @param declined the last day on which nobody wanted to hear of it
     */
    public DueViewModel(Supplier<Integer> asked, Background background, Clock clock, Property<Optional<LocalDate>> declined, Runnable practise) {
        this.asked = asked;
        this.background = background;
        this.clock = clock;
        this.declined = declined;
        this.practise = practise;
    }

    public ReadOnlyIntegerProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** Asks the record anew; where that fails, nothing is said, since nothing was asked for. */
    public void refresh() {
        if (declined.getValue().equals(Optional.of(LocalDate.now(clock)))) {
            due.set(0);
        } else {
            background.run(asked::get).then(due::set).start();
        }
    }

    void practise() {
        practise.run();
    }

    /** Says no more of it until tomorrow. */
    void notToday() {
        declined.setValue(Optional.of(LocalDate.now(clock)));
        due.set(0);
    }
}
