package org.balancingact.app.play;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.balancingact.analysis.Change;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Indicator;

/**
 * Where things stand after a decision that the author marked, compared with the checkpoint before it or with the start.
 *
 * @param fromWeek week of the checkpoint before; 0 where there was none
 * @param first    whether there was none
 * @param toWeek   week of the next scene, or the last week of the story
 * @param changes  what became of each indicator between the two
 */
public record Checkpoint(int fromWeek, boolean first, int toWeek, List<Change> changes) {
    public Checkpoint {
        changes = List.copyOf(changes);
    }

    /** The checkpoint after the latest choice of the run, if its decision has one. */
    public static Optional<Checkpoint> latest(Run run) {
        List<Choice> choices = run.choices();
        if (choices.isEmpty() || !choices.get(choices.size() - 1).decision().checkpoint()) {
            return Optional.empty();
        }
        int previous = choices.size() - 1;
        while (previous > 0 && !choices.get(previous - 1).decision().checkpoint()) {
            previous--;
        }
        int from = previous == 0 ? 0 : weekAfter(run, previous);
        int to = weekAfter(run, choices.size());
        return Optional.of(new Checkpoint(from, previous == 0, to,
                Arrays.stream(Indicator.values()).map(indicator -> Change.of(run, indicator, from, to)).toList()));
    }

    /** The week of the first scene met after so many choices; the end of the story where there is none. */
    private static int weekAfter(Run run, int choices) {
        return run.visits().stream().filter(visit -> visit.choicesBefore() == choices).findFirst()
                .map(visit -> visit.scene().week()).orElse(run.scenario().weeks());
    }
}
