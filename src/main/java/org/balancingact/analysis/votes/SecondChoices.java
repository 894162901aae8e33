package org.balancingact.analysis.votes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Option;

/**
 * The run that the room nearly played: at each moment that was voted on, the option with the second most votes, where it is offered
 * then; at all others what was played or, where that is not offered any more, what is most like it.
 *
 * @param original a run that is over
 * @param nearly   the run that comes of it, over as well
 */
public record SecondChoices(Run original, Run nearly) {

    /**
     * Empty where no moment had votes for two options.
     *
     * @param last the votes of the last round at each moment that had one, by the number of the decision
     */
    public static Optional<SecondChoices> of(Run original, Map<Integer, Votes> last) {
        if (last.values().stream().noneMatch(votes -> second(votes).isPresent())) {
            return Optional.empty();
        }
        Run run = Run.start(original.scenario(), original.seed(), original.promise());
        while (!run.isOver()) {
            run = run.choose(next(run, original, last).id());
        }
        return Optional.of(new SecondChoices(original, run));
    }

    private static Option next(Run run, Run original, Map<Integer, Votes> last) {
        List<Option> offered = run.offeredInFileOrder();
        String scene = run.scene().orElseThrow().id();
        Optional<Choice> before = original.choices().stream().filter(choice -> choice.scene().id().equals(scene)).findFirst();
        Optional<String> second = before.flatMap(choice -> Optional.ofNullable(last.get(choice.number()))).flatMap(SecondChoices::second);
        return second.flatMap(id -> find(offered, id)).or(() -> before.map(Choice::option).filter(offered::contains))
                .orElseGet(() -> WhatIf.SAME_STYLE.pick(run, before.or(() -> original.choices().stream().skip(run.choices().size()).findFirst())));
    }

    private static Optional<Option> find(List<Option> offered, String id) {
        return offered.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** The option with the second most votes; of as many the one shown first. */
    private static Optional<String> second(Votes votes) {
        return votes.ranked().stream().skip(1).findFirst();
    }

    public boolean changesEnding() {
        return !ending(original).equals(ending(nearly));
    }

    private static String ending(Run run) {
        return run.finish().orElseThrow().ending().id();
    }
}
