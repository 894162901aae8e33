package org.balancingact.analysis.votes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Known;

/**
 * An option that people voted for and that was not played, followed to the end.
 *
 * @param votes how many, 1 at least
 */
public record RoadNotTaken(int position, String option, int votes, WhatIf whatIf) {
    private static final Comparator<RoadNotTaken> MOST_VOTES_FIRST = Comparator.comparing(RoadNotTaken::votes)
            .thenComparing(road -> road.whatIf().difference()).reversed();

    /**
     * Of a run that is over: those with most votes first, then those that would have moved most.
     *
     * @param last the votes of the last round of each decision that had one, by position
     */
    public static List<RoadNotTaken> of(Run run, Map<Integer, Votes> last) {
        return run.choices().stream().filter(choice -> last.containsKey(choice.number()))
                .flatMap(choice -> of(run, choice, Known.in(last, choice.number()))).sorted(MOST_VOTES_FIRST).toList();
    }

    private static Stream<RoadNotTaken> of(Run run, Choice choice, Votes votes) {
        return votes.ranked().stream().filter(option -> !option.equals(choice.option().id()) && offered(choice, option))
                .map(option -> new RoadNotTaken(choice.number(), option, votes.of(option), WhatIf.swap(run, choice.number(), option)));
    }

    private static boolean offered(Choice choice, String id) {
        return choice.offered().stream().anyMatch(option -> option.id().equals(id));
    }
}
