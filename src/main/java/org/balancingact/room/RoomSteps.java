package org.balancingact.room;

import static org.balancingact.journal.RoomStep.BRIEFING;
import static org.balancingact.journal.RoomStep.CHECKPOINT;
import static org.balancingact.journal.RoomStep.CLOSED;
import static org.balancingact.journal.RoomStep.CONSEQUENCE;
import static org.balancingact.journal.RoomStep.DEBRIEF;
import static org.balancingact.journal.RoomStep.ENDING;
import static org.balancingact.journal.RoomStep.LOBBY;
import static org.balancingact.journal.RoomStep.READING;
import static org.balancingact.journal.RoomStep.REVEALED;
import static org.balancingact.journal.RoomStep.TALKING;
import static org.balancingact.journal.RoomStep.VOTING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.play.PlayPage;
import org.balancingact.play.Progress;
import org.balancingact.room.Outcome.Move;
import org.balancingact.room.Outcome.Refused;
import org.balancingact.room.Outcome.Taken;

/** What each verb does at each step of a room. Pure: nothing is written here, and a verb that is refused changes nothing. */
final class RoomSteps {
    private final RoomState state;
    private final Instant now;

    private RoomSteps(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    static Outcome of(RoomState state, Verb verb, Instant now) {
        return state.isClosed() ? new Refused(Refusal.ROOM_CLOSED) : new RoomSteps(state, now).take(verb);
    }

    private Outcome take(Verb verb) {
        if (verb instanceof Verb.Hands hands) {
            return hands(hands);
        } else if (verb instanceof Verb.Play play) {
            return play(play.option());
        }
        return switch ((Verb.Plain) verb) {
            case NEXT -> next();
            case BACK -> back();
            case OPEN -> at(READING, TALKING) ? open() : notNow();
            case CLOSE -> at(VOTING) ? to(CLOSED, round().closed(now)) : notNow();
            case REOPEN -> reopen();
            case REVEAL -> at(CLOSED) ? to(REVEALED, round().revealed(now)) : notNow();
            case HIDE -> at(REVEALED) ? to(CLOSED) : notNow();
            case TALK -> at(CLOSED, REVEALED) ? to(TALKING) : notNow();
            case AGAIN -> at(CLOSED, REVEALED, TALKING) ? open() : notNow();
            case DISCARD -> at(VOTING, CLOSED) ? discard() : isAsking() ? debrief().anew() : notNow();
            case UNDO -> undo();
            case END -> new Taken(state.room().closed(now), Move.Plain.CLOSE);
        };
    }

    private Outcome next() {
        return switch (state.step()) {
            case LOBBY -> to(BRIEFING);
            case BRIEFING -> to(READING);
            case READING -> state.moment().isPresent() ? open() : onwards();
            case VOTING -> to(CLOSED, round().closed(now));
            case CLOSED -> to(REVEALED, round().revealed(now));
            case REVEALED -> playTheWinner();
            case TALKING -> open();
            case CONSEQUENCE -> hasCheckpoint() ? to(CHECKPOINT) : onwards();
            case CHECKPOINT -> onwards();
            case ENDING -> debrief().begin();
            case DEBRIEF -> debrief().next();
            case OVER -> new Taken(state.room().closed(now), Move.Plain.CLOSE);
        };
    }

    /** To the next scene; to the ending, which is not recorded before it has been read. */
    private Outcome onwards() {
        return state.endsNext() ? to(ENDING) : new Taken(state.room().at(READING), Move.Plain.TURN_ON);
    }

    private boolean hasCheckpoint() {
        return state.consequence().flatMap(PlayPage.Consequence::checkpoint).isPresent();
    }

    private Outcome back() {
        return switch (state.step()) {
            case BRIEFING -> to(LOBBY);
            case READING -> pageBefore();
            case REVEALED -> to(CLOSED);
            case TALKING -> to(round().revealed().isPresent() ? REVEALED : CLOSED);
            case CHECKPOINT -> to(CONSEQUENCE);
            case ENDING -> to(where(state.page().orElseThrow()));
            case DEBRIEF -> debrief().back();
            case LOBBY, VOTING, CLOSED, CONSEQUENCE, OVER -> refused(Refusal.NOTHING_BEFORE);
        };
    }

    private Outcome pageBefore() {
        Progress progress = state.progress().orElseThrow();
        if (!progress.mayTurnBack()) {
            return to(BRIEFING);
        }
        return new Taken(state.room().at(where(progress.pages().pages().get(progress.index() - 1))), Move.Plain.TURN_BACK);
    }

    /** The step at which a page of the story is read. */
    private static RoomStep where(PlayPage page) {
        return page instanceof PlayPage.Consequence consequence ? consequence.checkpoint().isPresent() ? CHECKPOINT : CONSEQUENCE : READING;
    }

    private Outcome open() {
        if (state.moment().isEmpty()) {
            return refused(Refusal.READ_ON_FIRST);
        }
        return to(VOTING, RecordedRound.open(state.room().nextRound(), Kind.DECISION, state.run().choices().size() + 1,
                state.run().scene().map(scene -> scene.id()), state.offered(), now));
    }

    /** Votes of phones that the room has lost are those of people who have new seats: going on would count them twice. */
    private Outcome reopen() {
        if (!at(CLOSED)) {
            return notNow();
        } else if (round().revealed().isPresent()) {
            return refused(Refusal.SEEN);
        }
        return round().votes().keySet().stream().allMatch(state::isIn) ? to(VOTING, round().reopened()) : refused(Refusal.MOVED);
    }

    /** Whether people are asked something in the debrief. */
    private boolean isAsking() {
        return at(DEBRIEF) && state.openRound().isPresent();
    }

    /** Withdraws the round; the one before it stands again, where there is one. */
    private Outcome discard() {
        RoomRecord without = state.room().with(round().discarded(now));
        List<RecordedRound> standing = without.standing(Kind.DECISION, state.position());
        return new Taken(without.at(standing.isEmpty() ? READING : after(standing)), Move.Plain.STAY);
    }

    private static RoomStep after(List<RecordedRound> standing) {
        return standing.get(standing.size() - 1).revealed().isPresent() ? REVEALED : CLOSED;
    }

    private Outcome hands(Verb.Hands hands) {
        if ((!at(VOTING, CLOSED, REVEALED) && !isAsking()) || state.round().isEmpty()) {
            return notNow();
        } else if (!round().options().contains(hands.option())) {
            return refused(Refusal.NOT_OFFERED);
        } else if (hands.count() < 0 || hands.count() > RecordedRound.MOST_HANDS) {
            return refused(Refusal.TOO_MANY_HANDS);
        }
        return new Taken(state.room().with(round().withHands(hands.option(), hands.count())), Move.Plain.STAY);
    }

    private Outcome playTheWinner() {
        List<String> leading = state.votes().orElseThrow().leading();
        return leading.size() == 1 ? play(leading.get(0)) : refused(leading.isEmpty() ? Refusal.NO_VOTES : Refusal.TIE);
    }

    private Outcome play(String option) {
        if (at(VOTING)) {
            return refused(Refusal.VOTE_IS_OPEN);
        } else if (!at(READING, CLOSED, REVEALED, TALKING)) {
            return notNow();
        } else if (state.moment().isEmpty()) {
            return refused(Refusal.READ_ON_FIRST);
        } else if (!state.offered().contains(option)) {
            return refused(Refusal.NOT_OFFERED);
        }
        return new Taken(state.room().at(CONSEQUENCE), Move.Pick.of(option, state));
    }

    /** Until the next vote is opened. What was voted on the decision stands as it was. */
    private Outcome undo() {
        if (!at(READING, CONSEQUENCE, CHECKPOINT, ENDING)) {
            return notNow();
        } else if (!state.progress().orElseThrow().mayTakeBack()) {
            return refused(Refusal.NOTHING_TO_UNDO);
        }
        List<RecordedRound> standing = state.room().standing(Kind.DECISION, state.run().choices().size());
        return new Taken(state.room().at(standing.isEmpty() ? READING : after(standing)), Move.Plain.TAKE_BACK);
    }

    private DebriefSteps debrief() {
        return new DebriefSteps(state, now);
    }

    private boolean at(RoomStep... steps) {
        return List.of(steps).contains(state.step());
    }

    private RecordedRound round() {
        return state.round().orElseThrow();
    }

    private Outcome to(RoomStep step) {
        return new Taken(state.room().at(step), Move.Plain.STAY);
    }

    private Outcome to(RoomStep step, RecordedRound changed) {
        return new Taken(state.room().at(step).with(changed), Move.Plain.STAY);
    }

    private static Outcome notNow() {
        return refused(Refusal.NOT_NOW);
    }

    private static Outcome refused(Refusal why) {
        return new Refused(why);
    }
}
