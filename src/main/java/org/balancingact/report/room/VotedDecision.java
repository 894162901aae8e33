package org.balancingact.report.room;

import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.votes.Shift;
import org.balancingact.analysis.votes.Sureness;
import org.balancingact.analysis.votes.Votes;
import org.balancingact.engine.Choice;
import org.balancingact.journal.ChosenBy;
import org.balancingact.journal.RecordedRound;
import org.balancingact.scenario.Option;

/**
 * A decision of a room: what was voted, and how the room came to what was played.
 *
 * @param rounds those that stand, in order; none where no vote was asked for
 * @param by     empty where the run was played on without its room
 */
public record VotedDecision(Choice choice, List<RecordedRound> rounds, Optional<ChosenBy> by) {
    public VotedDecision {
        rounds = List.copyOf(rounds);
    }

    /** Who changed from the first round to the last; empty where there was one round, or where no phone voted in both. */
    public Optional<Shift> shift() {
        return rounds.size() < 2 ? Optional.empty() : Shift.of(rounds.get(0).options(), rounds.get(0).standing(), rounds.get(rounds.size() - 1).standing());
    }

    /** The option with an id, of those that its moment has. */
    public Option option(String id) {
        return choice.decision().options().stream().filter(option -> option.id().equals(id)).findFirst().orElseThrow();
    }

    /** The votes of each round, in order. */
    public List<Votes> votes() {
        return rounds.stream().map(VotedDecision::votes).toList();
    }

    /** The votes of the last round. */
    public Optional<Votes> lastVotes() {
        return rounds.stream().reduce((earlier, later) -> later).map(VotedDecision::votes);
    }

    /** How sure people were, round by round, of those rounds in which anybody said so. */
    public List<Sureness> sureness() {
        return rounds.stream().map(VotedDecision::sureness).filter(said -> !said.isEmpty()).toList();
    }

    /** How sure people were in a round. */
    public static Sureness sureness(RecordedRound round) {
        return new Sureness(round.sureness());
    }

    /** The votes of a round. */
    public static Votes votes(RecordedRound round) {
        return new Votes(round.options(), round.phones(), round.hands());
    }
}
