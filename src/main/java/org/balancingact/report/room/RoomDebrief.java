package org.balancingact.report.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.votes.RoadNotTaken;
import org.balancingact.analysis.votes.SecondChoices;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.journal.RecordedRound;
import org.balancingact.journal.RecordedRound.Kind;
import org.balancingact.journal.RoomDecision;
import org.balancingact.journal.RoomRecord;

/**
 * The votes of a room whose run is over. One room on one day: nothing here describes a person.
 *
 * @param decisions all of the run, in order
 * @param guess     what people thought in how many decisions they led, where they were asked
 * @param tags      what people thought of a decision, leading or managing, where they were asked; in order
 * @param roads     what had votes and was not played
 * @param second    the run that the room nearly played, where any moment had votes for two options
 */
public record RoomDebrief(RoomRecord room, List<VotedDecision> decisions, Optional<RecordedRound> guess, List<RecordedRound> tags,
                          List<RoadNotTaken> roads, Optional<SecondChoices> second) {
    public RoomDebrief {
        decisions = List.copyOf(decisions);
        tags = List.copyOf(tags);
        roads = List.copyOf(roads);
    }

    public static RoomDebrief of(RoomRecord room, Run run) {
        List<VotedDecision> decisions = run.choices().stream().map(choice -> decision(room, choice)).toList();
        Map<Integer, Votes> last = new HashMap<>();
        decisions.forEach(decision -> decision.lastVotes().ifPresent(votes -> last.put(decision.choice().number(), votes)));
        return new RoomDebrief(room, decisions, room.standing(Kind.GUESS, 0).stream().findFirst(), room.tags(), RoadNotTaken.of(run, last),
                SecondChoices.of(run, last));
    }

    /** Votes on another scene at the same position led nowhere: they were taken back. */
    private static VotedDecision decision(RoomRecord room, Choice choice) {
        List<RecordedRound> rounds = room.standing(Kind.DECISION, choice.number()).stream()
                .filter(round -> round.scene().filter(choice.scene().id()::equals).isPresent()).toList();
        return new VotedDecision(choice, rounds, room.decisions().stream().filter(decision -> decision.position() == choice.number())
                .map(RoomDecision::by).findFirst());
    }
}
