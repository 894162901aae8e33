package org.balancingact.app.room.projector;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomDecision;
import org.balancingact.room.RoomState;
import org.balancingact.scenario.Option;

/** What was played last, and who decided it, as it is on record. */
public final class PlayedWords {
    private static final Messages MESSAGES = Messages.of("room");

    private PlayedWords() {}

    static String of(RoomState state) {
        Choice choice = state.consequence().orElseThrow().choice();
        ChosenBy by = state.room().decisions().stream().filter(decision -> decision.position() == state.position())
                .map(RoomDecision::by).findFirst()
                .orElse(ChosenBy.FACILITATOR);
        String letter = letter(choice);
        return against(state, choice, by).map(other -> MESSAGES.text("played.against", letter, other))
                .orElseGet(() -> MESSAGES.text("played." + by.id(), letter));
    }

    /** The letter of an option that was played. */
    public static String letter(Choice choice) {
        return Letters.of(choice.option().id(), choice.offered().stream().map(Option::id).toList()).orElse("");
    }

    /** The letter that had most votes where the facilitator played another one. */
    private static Optional<String> against(RoomState state, Choice choice, ChosenBy by) {
        List<RecordedRound> rounds = state.room().standing(Kind.DECISION, state.position());
        if (by != ChosenBy.FACILITATOR || rounds.isEmpty()) {
            return Optional.empty();
        }
        RecordedRound last = rounds.get(rounds.size() - 1);
        List<String> leading = new Votes(last.options(), last.phones(), last.hands()).leading();
        return leading.size() == 1 ? Letters.of(leading.get(0), choice.offered().stream().map(Option::id).toList()) : Optional.empty();
    }
}
