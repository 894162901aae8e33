package org.balancingact.app.room.presenter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balancingact.analysis.votes.Letters;
import org.balancingact.engine.Choice;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.RoomStep;
import org.balancingact.room.RoomState;
import org.balancingact.room.Tables;
import org.balancingact.room.Verb.Plain;
import org.balancingact.scenario.Option;

/**
 * What can be pressed at a step of the room: first what else there is to do, last what comes next.
 *
 * @param text what the button says
 */
record RoomButtons(Plain verb, String text) {
    private static final Messages MESSAGES = Messages.of("room");

    /** @param picked the option that is to be played */
    static List<RoomButtons> of(RoomState state, Optional<String> picked) {
        Optional<RoomButtons> playing = picked.flatMap(option -> Letters.of(option, state.offered()))
                .map(letter -> new RoomButtons(Plain.NEXT, MESSAGES.text("button.play", letter)));
        return switch (state.step()) {
            case LOBBY -> List.of(next("begin"));
            case BRIEFING -> List.of(next("first-scene"));
            case READING -> withUndo(state, playing.orElseGet(() -> next(state.moment().isPresent() ? "open" : "go-on")));
            case VOTING -> List.of(button(Plain.DISCARD, "discard"), next("close"));
            case CLOSED -> List.of(button(Plain.REOPEN, "reopen"), button(Plain.TALK, "talk"), playing.orElseGet(() -> next("reveal")));
            case REVEALED -> List.of(button(Plain.HIDE, "hide"), button(Plain.TALK, "talk"), button(Plain.AGAIN, "again"),
                    playing.orElseGet(() -> winning(state)));
            case TALKING -> List.of(button(Plain.BACK, "back"), playing.orElseGet(() -> next("second")));
            case CONSEQUENCE, CHECKPOINT -> withUndo(state, next("go-on"));
            case ENDING -> withUndo(state, next("debrief"));
            case DEBRIEF -> List.of(next(state.openRound().isEmpty() ? "go-on" : state.tagged().isPresent() ? "reveal" : "show-guess"));
            case OVER -> List.of(next("end"));
        };
    }

    /** Where each table plays a run of its own. The clicker never stops tables that play: it has them wait for each other, and go on. */
    static List<RoomButtons> ofTables(RoomState state, Tables tables) {
        boolean over = !tables.all().isEmpty() && tables.playing() == 0;
        return switch (state.step()) {
            case LOBBY -> List.of(button(Plain.END, "close-for-good"), next("begin"));
            case BRIEFING -> List.of(next("tables"));
            case READING -> over ? List.of(next("together")) : List.of(next("stop"), button(Plain.CLOSE, "hold"));
            case CHECKPOINT -> over ? List.of(next("together")) : List.of(next("stop"), button(Plain.OPEN, "let-go-on"));
            case OVER -> List.of(next("end"));
            default -> List.of(next("go-on"));
        };
    }

    /** Of the button where it is not the main one. */
    String id() {
        return verb == Plain.NEXT ? "room-stop" : "room-" + verb.name().toLowerCase(Locale.ROOT);
    }

    /** Whether an option can be played now, whatever the votes. */
    static boolean isPlayable(RoomState state) {
        boolean here = state.step() == RoomStep.READING || state.step() == RoomStep.CLOSED || state.step() == RoomStep.REVEALED
                || state.step() == RoomStep.TALKING;
        return here && state.moment().isPresent();
    }

    /** The option that comes next if nothing else is picked. */
    static Optional<String> winner(RoomState state) {
        List<String> leading = state.step() == RoomStep.REVEALED ? state.votes().map(votes -> votes.leading()).orElse(List.of())
                : List.of();
        return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
    }

    private static RoomButtons winning(RoomState state) {
        return winner(state).flatMap(option -> Letters.of(option, state.offered()))
                .map(letter -> new RoomButtons(Plain.NEXT, MESSAGES.text("button.play", letter))).orElseGet(() -> next("choose"));
    }

    private static List<RoomButtons> withUndo(RoomState state, RoomButtons next) {
        return latest(state).map(letter -> List.of(new RoomButtons(Plain.UNDO, MESSAGES.text("button.undo", letter)), next))
                .orElse(List.of(next));
    }

    /** The letter of what was played last, where that can be taken back. */
    private static Optional<String> latest(RoomState state) {
        List<Choice> choices = state.run().choices();
        boolean possible = state.step() != RoomStep.OVER && state.progress().filter(open -> open.mayTakeBack()).isPresent();
        return possible ? Optional.of(choices.get(choices.size() - 1))
                .flatMap(choice -> Letters.of(choice.option().id(), choice.offered().stream().map(Option::id).toList())) : Optional.empty();
    }

    private static RoomButtons next(String key) {
        return button(Plain.NEXT, key);
    }

    private static RoomButtons button(Plain verb, String key) {
        return new RoomButtons(verb, MESSAGES.text("button." + key));
    }
}
