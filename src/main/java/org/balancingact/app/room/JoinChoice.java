package org.balancingact.app.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.balancingact.app.task.Background;
import org.balancingact.journal.Voting;
import org.balancingact.room.web.Network;
import org.balancingact.room.web.Networks;

/** In which of the networks of this computer phones are to come in: the best one, until another is chosen. */
public final class JoinChoice {
    private final Supplier<Networks> asking;
    private final Background background;
    private final ReadOnlyObjectWrapper<Networks> networks = new ReadOnlyObjectWrapper<>(new Networks(List.of()));
    private final ObjectProperty<Optional<String>> address = new SimpleObjectProperty<>(Optional.empty());
    private Optional<String> best = Optional.empty();

    /** @param asking which networks there are now; may take a moment */
    public JoinChoice(Supplier<Networks> asking, Background background) {
        this.asking = asking;
        this.background = background;
    }

    /** Looks again. What was chosen stays, as long as it is there. */
    void look() {
        background.run(asking::get).then(this::found).start();
    }

    private void found(Networks now) {
        boolean kept = !address.get().equals(best) && now.all().stream().map(Network::address).anyMatch(known -> address.get().equals(Optional.of(known)));
        best = now.best();
        networks.set(now);
        if (!kept) {
            address.set(best);
        }
    }

    /** None before it was looked for the first time. */
    ReadOnlyObjectProperty<Networks> networksProperty() {
        return networks.getReadOnlyProperty();
    }

    /** The chosen one; empty where there is none. */
    ObjectProperty<Optional<String>> addressProperty() {
        return address;
    }

    /** What is to be known of the chosen one where a room votes in that way, in sentences. */
    List<String> warnings(Voting voting) {
        return networks.get().warnings(address.get(), voting.countsHands());
    }
}
