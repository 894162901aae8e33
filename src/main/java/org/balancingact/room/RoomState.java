package org.balancingact.room;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomRecord;
import org.balancingact.journal.RoomStep;
import org.balancingact.play.PlayPage;
import org.balancingact.play.PlayPage.Consequence;
import org.balancingact.play.PlayPage.Ending;
import org.balancingact.play.PlayPage.Moment;
import org.balancingact.play.Progress;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Option;

/**
 * Where a room stands, all of it on record.
 *
 * @param version  how often a verb has changed the room since it was opened; votes and seats do not
 * @param in       how many phones are in: those whose seats were taken where phones come in now, not those of an address before
 * @param progress how far its run has come; empty once the outcome of the run is recorded
 */
public record RoomState(long version, RoomRecord room, int in, Run run, Optional<Progress> progress) {

    public RoomState {
        progress = progress.filter(open -> !open.isOver());
    }

    /** The same with other counts. */
    RoomState with(RoomRecord counted) {
        return new RoomState(version, counted, in, run, progress);
    }

    /** The same with so many phones in. */
    RoomState within(int phones) {
        return new RoomState(version, room, phones, run, progress);
    }

    /** Whether the phone of that seat is in: seats are numbered in their order, and those of an address before are the first. */
    boolean isIn(int seat) {
        return seat > room.seats() - in;
    }

    public RoomStep step() {
        return room.step();
    }

    public boolean isClosed() {
        return room.closed().isPresent();
    }

    /** The page of the debrief that is open; empty at every other step. */
    public Optional<DebriefPage> debriefPage() {
        return step() == RoomStep.DEBRIEF ? Optional.of(DebriefPage.of(room.page())) : Optional.empty();
    }

    /** The page of the run that is open. */
    public Optional<PlayPage> page() {
        return progress.map(Progress::page);
    }

    /** The moment that is to be decided, while it can be. */
    public Optional<Moment> moment() {
        return page().filter(Moment.class::isInstance).map(Moment.class::cast);
    }

    /** What came of the latest pick, while that is open. */
    public Optional<Consequence> consequence() {
        return page().filter(Consequence.class::isInstance).map(Consequence.class::cast);
    }

    /** The ids of the options that can be played now, in the order shown. */
    public List<String> offered() {
        return moment().map(Moment::offered).orElse(List.of()).stream().map(Option::id).toList();
    }

    /** Whether nothing comes after the page that is open but the ending. */
    public boolean endsNext() {
        return progress.flatMap(Progress::next).filter(Ending.class::isInstance).isPresent();
    }

    /** The number of the decision that is on, or that was just made; 0 before the first scene. */
    public int position() {
        return switch (room.step()) {
            case LOBBY, BRIEFING -> 0;
            case READING, VOTING, CLOSED, REVEALED, TALKING -> run.choices().size() + 1;
            case CONSEQUENCE, CHECKPOINT, ENDING, DEBRIEF, OVER -> run.choices().size();
        };
    }

    /** The rounds that stand of what is voted on now, in order. */
    public List<RecordedRound> rounds() {
        return switch (room.step()) {
            case VOTING, CLOSED, REVEALED, TALKING -> room.standing(Kind.DECISION, position());
            case DEBRIEF -> switch (DebriefPage.of(room.page())) {
                case GUESS, GUESSED -> room.standing(Kind.GUESS, 0);
                case TAGS -> tags().stream().skip(Math.max(0, tags().size() - 1)).toList();
                default -> List.of();
            };
            default -> List.of();
        };
    }

    /** The latest of them. */
    public Optional<RecordedRound> round() {
        return rounds().stream().reduce((earlier, later) -> later);
    }

    /** The one in which votes are taken now. */
    public Optional<RecordedRound> openRound() {
        return round().filter(round -> round.isOpen() && !isClosed());
    }

    /** Whether phones that vote now are asked how sure they are. */
    boolean asksSure() {
        return room.asksSure() && openRound().filter(round -> round.kind() == Kind.DECISION).isPresent();
    }

    /** Its votes. */
    public Optional<Votes> votes() {
        return round().map(round -> new Votes(round.options(), round.phones(), round.hands()));
    }

    /** What was made at scenes that the story's guide names, in order. */
    List<Choice> guided() {
        Set<String> named = run.scenario().debrief().stream().map(DebriefPoint::scene).collect(Collectors.toSet());
        return run.choices().stream().filter(choice -> named.contains(choice.scene().id())).toList();
    }

    /** The rounds in which people were asked whether a decision was leading or managing, in order. */
    public List<RecordedRound> tags() {
        return room.tags();
    }

    /** The decision that people are asked about in the debrief; empty where they are not, or about the whole run. */
    public Optional<Choice> tagged() {
        return round().filter(round -> round.kind() == Kind.TAG).map(round -> run.choices().get(round.position() - 1));
    }
}
