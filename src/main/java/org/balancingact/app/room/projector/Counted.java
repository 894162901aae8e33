package org.balancingact.app.room.projector;

import java.util.Optional;
import javafx.scene.control.Label;
import org.balancingact.app.style.Styles;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.Numbers;
import org.balancingact.journal.RoomStep;
import org.balancingact.journal.Voting;
import org.balancingact.room.Countdown;
import org.balancingact.room.RoomState;

/** The two lines of a page that change while it is there: how many are in or have voted, never for what, and how much time is left. */
public final class Counted {
    private static final Messages MESSAGES = Messages.of("room");

    private final Label count = new Label();
    private final Label time = Styles.on(new Label(), Styles.NUMBER);

    Counted() {
        count.setId("projector-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        time.setId("projector-time");
        time.setMinWidth(Label.USE_PREF_SIZE);
        time.managedProperty().bind(time.visibleProperty());
    }

    Label count() {
        return count;
    }

    Label time() {
        return time;
    }

    void show(Projected projected) {
        count.setText(words(projected.state()));
        Optional<Countdown> left = projected.time();
        time.setVisible(left.isPresent());
        time.setText(left.map(Counted::words).orElse(""));
    }

    /** Minutes and seconds; a word once none is left. */
    public static String words(Countdown left) {
        long seconds = left.left().plusMillis(999).toSeconds();
        return left.isOver() ? MESSAGES.text("time.over") : Numbers.countdown(seconds);
    }

    /** Both: how many are in, where phones come in, and how many have voted. */
    public static String inAndVoted(RoomState state) {
        String people = state.room().voting() == Voting.HANDS ? MESSAGES.text("count.hands") : MESSAGES.plural("count.in", state.in());
        return state.round().isPresent() ? MESSAGES.text("count.both", people, words(state)) : people;
    }

    /** Who is in, and who has voted. */
    private static String words(RoomState state) {
        int in = state.in();
        int voted = state.votes().map(votes -> votes.total()).orElse(0);
        boolean hands = state.votes().filter(votes -> !votes.hands().isEmpty()).isPresent() || in == 0;
        if (state.step() == RoomStep.LOBBY) {
            return MESSAGES.plural("count.in", in);
        } else if (state.openRound().isPresent()) {
            return hands ? MESSAGES.plural("count.voted", voted) : MESSAGES.text("count.of", voted, in);
        }
        return state.round().isPresent() ? MESSAGES.plural("count.closed", voted) : "";
    }
}
