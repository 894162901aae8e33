package org.balancingact.room;

import static org.balancingact.journal.RoomStep.DEBRIEF;
import static org.balancingact.journal.RoomStep.OVER;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.balancingact.engine.Choice;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomRecord;
import org.balancingact.room.Outcome.Move;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.Outcome.Taken;
import org.balancingact.scenario.Style;

/** How the pages of a room's debrief are turned, and what people are asked on them: the guess, then scene by scene whether it was leading or managing. */
final class DebriefSteps {
    private final RoomState state;
    private final Instant now;

    DebriefSteps(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    Outcome begin() {
        List<String> counts = IntStream.rangeClosed(0, state.run().choices().size()).mapToObj(Integer::toString).toList();
        return new Taken(state.room().at(DEBRIEF).with(asked(Kind.GUESS, 0, Optional.empty(), counts)), Move.Plain.TURN_ON);
    }

    private RecordedRound asked(Kind kind, int position, Optional<String> scene, List<String> options) {
        return RecordedRound.open(state.room().nextRound(), kind, position, scene, options, now);
    }

    Outcome next() {
        DebriefPage page = page();
        return switch (page) {
            case GUESS -> tell();
            case VOTES -> state.tags().isEmpty() ? tagNext() : turnTo(DebriefPage.TAGS);
            case TAGS -> state.openRound().map(tag -> stayed(tag.closed(now).revealed(now))).orElseGet(this::tagNext);
            default -> page.isLast() ? new Taken(state.room().at(OVER), Move.Plain.LEAVE) : turnTo(DebriefPage.of(page.number() + 1));
        };
    }

    Outcome back() {
        DebriefPage page = page();
        if (page.number() <= DebriefPage.GUESSED.number()) {
            return new Refused(Refusal.NOTHING_BEFORE);
        }
        DebriefPage before = DebriefPage.of(page.number() - 1);
        return turnTo(before == DebriefPage.TAGS && state.tags().isEmpty() ? DebriefPage.VOTES : before);
    }

    /** Nobody has seen what was said, so the same is asked again at once. */
    Outcome anew() {
        RecordedRound open = state.openRound().orElseThrow();
        return new Taken(state.room().with(open.discarded(now)).with(asked(open.kind(), open.position(), open.scene(), open.options())), Move.Plain.STAY);
    }

    /** The guess is closed and shown, and the debrief may tell. */
    private Outcome tell() {
        RoomRecord told = at(DebriefPage.GUESSED);
        return new Taken(state.round().map(guess -> told.with(guess.isOpen() ? guess.closed(now).revealed(now) : guess)).orElse(told), Move.Plain.TELL);
    }

    /** Asks about the next scene of the guide that was met; once there is none, what the moments asked for is told. */
    private Outcome tagNext() {
        return state.guided().stream().filter(choice -> state.tags().stream().noneMatch(tag -> tag.position() == choice.number())).findFirst()
                .<Outcome>map(choice -> new Taken(at(DebriefPage.TAGS).with(tag(choice)), Move.Plain.STAY)).orElseGet(() -> turnTo(DebriefPage.ASKED));
    }

    private RecordedRound tag(Choice choice) {
        return asked(Kind.TAG, choice.number(), Optional.of(choice.scene().id()), Arrays.stream(Style.values()).map(Style::id).toList());
    }

    private DebriefPage page() {
        return state.debriefPage().orElseThrow();
    }

    private RoomRecord at(DebriefPage page) {
        return state.room().at(DEBRIEF, page.number());
    }

    private Outcome turnTo(DebriefPage page) {
        return new Taken(at(page), Move.Plain.STAY);
    }

    private Outcome stayed(RecordedRound changed) {
        return new Taken(state.room().with(changed), Move.Plain.STAY);
    }
}
