package org.balancingact.analysis;

import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Levels;
import org.balancingact.engine.Run;

/**
 * Where things stand after a decision that the author marked, compared with the checkpoint before it or the start.
 *
 * @param fromWeek week of the checkpoint before; 0 where there was none
 * @param first    whether there was none
 * @param toWeek   week of the next scene, or the last week of the story
 * @param changes  of all seven indicators between the two
 * @param history levels at the start of each week, from 0 to {@code toWeek}
 * @param people   those who stand otherwise to the player than at the first of the two
 */
public record Checkpoint(int fromWeek, boolean first, int toWeek, List<Change> changes, List<Levels> history, List<StandingChange> people) {
    public Checkpoint {
        people = List.copyOf(people);
        changes = List.copyOf(changes);
        history = List.copyOf(history);
    }

    /** The checkpoint after the latest choice of the run, if its decision has one. */
    public static Optional<Checkpoint> latest(Run run) {
        List<Choice> choices = run.choices();
        if (choices.isEmpty() || !choices.get(choices.size() - 1).decision().checkpoint()) {
            return Optional.empty();
        }
        int previous = choices.size() - 2;
        while (previous >= 0 && !choices.get(previous).decision().checkpoint()) {
            previous--;
        }
        boolean first = previous < 0;
        int from = first ? 0 : weekAfter(run, previous + 1);
        int to = weekAfter(run, choices.size());
        return Optional.of(new Checkpoint(from, first, to, Change.ofAll(run, from, to), run.history().subList(0, to + 1),
                StandingChange.since(run, previous + 1)));
    }

    /** The week of the first scene met after so many choices; the end of the story where there is none. */
    private static int weekAfter(Run run, int choices) {
        return run.visits().stream().filter(visit -> visit.choicesBefore() == choices).findFirst()
                .map(visit -> visit.scene().week()).orElse(run.scenario().weeks());
    }
}
