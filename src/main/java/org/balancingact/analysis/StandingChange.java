package org.balancingact.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.CastMember;
import org.balancingact.scenario.Standing;

/** How a person of the cast stands to the player, where that is not as it was. */
public record StandingChange(CastMember person, Standing before, Standing after) {

    /** Of all whose standing has another word than after so many choices, in the order of the cast. */
    static List<StandingChange> since(Run run, int choices) {
        return run.scenario().cast().stream().map(person -> new StandingChange(person, sum(run.choices().stream().limit(choices), person),
                sum(run.choices().stream(), person))).filter(change -> change.before.word() != change.after.word()).toList();
    }

    private static Standing sum(Stream<Choice> choices, CastMember person) {
        return new Standing(choices.mapToInt(choice -> choice.option().people().getOrDefault(person.id(), 0)).sum());
    }
}
