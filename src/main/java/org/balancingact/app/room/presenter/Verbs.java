package org.balancingact.app.room.presenter;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.balancingact.app.task.Background;
import org.balancingact.journal.RecordedRound;
import org.balancingact.room.Ballot;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.RoomState;
import org.balancingact.room.Verb;

/** What the facilitator asks of the room: each is done as soon as it is its turn, or it is said why not. */
final class Verbs {
    private final Ballot ballot;
    private final Background background;
    private final Runnable done;
    private final SecondThought thought = new SecondThought();
    private final ReadOnlyObjectWrapper<Optional<String>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean closed;

    /** @param done is told whenever the room has answered */
    Verbs(Ballot ballot, Background background, Runnable done) {
        this.ballot = ballot;
        this.background = background;
        this.done = done;
    }

    /** What the facilitator is to know now: why what was asked for last was not done, or what troubles the room. */
    ReadOnlyObjectProperty<Optional<String>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    void say(Optional<String> words) {
        said.set(words);
    }

    /** What can't be undone is done only the second time. */
    void take(Verb verb) {
        Optional<String> doubt = thought.about(verb, ballot.state(), ballot.tables());
        if (doubt.isPresent()) {
            said.set(doubt);
        } else {
            takeWhenDue(now -> verb);
        }
    }

    /** One hand more or less for the option at that place, counted from 0; nothing where there is none. */
    void hand(int place, int more) {
        ballot.state().round().map(RecordedRound::options).filter(options -> place < options.size()).map(options -> options.get(place))
                .ifPresent(option -> takeWhenDue(now -> hands(now, option, more)));
    }

    private static Verb hands(RoomState now, String option, int more) {
        int counted = now.round().map(round -> round.hands().getOrDefault(option, 0)).orElse(0);
        return new Verb.Hands(option, Math.max(0, Math.min(RecordedRound.MOST_HANDS, counted + more)));
    }

    /** What is to be done depends on the room as it is then, so that of two quick presses both count. */
    private void takeWhenDue(Function<RoomState, Verb> due) {
        if (closed) {
            return;
        }
        background.run(() -> ballot.lead(due.apply(ballot.state()))).then(outcome -> {
            said.set(outcome instanceof Refused refused ? Optional.of(refused.why().sentence()) : Optional.empty());
            done.run();
        }).otherwise(reason -> said.set(Optional.of(reason))).start();
    }

    /** Nothing more is asked. */
    void close() {
        closed = true;
    }
}
