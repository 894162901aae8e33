package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.balancingact.analysis.EndingsAhead;
import org.balancingact.app.task.Background;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Messages;

/** How many endings can still come, counted beside the window, for the run that was asked about last. */
public final class StillToCome {
    private static final Messages MESSAGES = Messages.of("room");

    private final Background counter;
    private volatile List<String> wanted = List.of();
    private Optional<String> known = Optional.empty();

    public StillToCome(Background counter) {
        this.counter = counter;
    }

    /** @param told is given the sentence, now or as soon as it is known, and nothing where too many runs are left to say */
    void ask(Run after, Consumer<String> told) {
        List<String> picks = after.optionIds();
        if (picks.equals(wanted)) {
            known.ifPresent(told);
            return;
        }
        wanted = picks;
        known = Optional.empty();
        if (!after.isOver()) {
            counter.run(() -> picks.equals(wanted) ? EndingsAhead.of(after) : Optional.<Set<String>>empty()).then(endings -> {
                if (picks.equals(wanted)) {
                    known = endings.map(found -> MESSAGES.plural("coming.endings", found.size(), after.scenario().endings().size()));
                    known.ifPresent(told);
                }
            }).start();
        }
    }
}
