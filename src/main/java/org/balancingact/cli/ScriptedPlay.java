package org.balancingact.cli;

import java.util.List;
import org.balancingact.engine.OptionNotOffered;
import org.balancingact.engine.Run;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;

/** Plays a list of options, with nobody at the keys and nothing recorded. */
final class ScriptedPlay {
    private static final Messages MESSAGES = Messages.of("cli");

    private ScriptedPlay() {}

    /**
     * The whole run in which exactly these options are picked, in this order.
     *
     * @throws CommandFailure if one can't be picked, is left over, or is missing
     */
    static Run play(Scenario scenario, List<String> options) {
        Run run = Run.start(scenario, 0);
        for (String option : options) {
            run = pick(run, option);
        }
        if (!run.isOver()) {
            throw new CommandFailure(MESSAGES.plural("choose.missing", options.size(), here(run), offered(run)));
        }
        return run;
    }

    private static Run pick(Run run, String option) {
        try {
            return run.choose(option);
        } catch (OptionNotOffered refused) {
            int number = run.choices().size() + 1;
            if (!isKnown(run.scenario(), option)) {
                throw new CommandFailure(MESSAGES.text("choose.unknown", option, number, here(run), offered(run)));
            }
            throw new CommandFailure(run.isOver()
                    ? MESSAGES.plural("choose.over", number - 1, option)
                    : MESSAGES.text("choose.unavailable", option, number, here(run), offered(run)));
        }
    }

    private static boolean isKnown(Scenario scenario, String option) {
        return scenario.options().stream().anyMatch(known -> known.id().equals(option));
    }

    private static String here(Run run) {
        return run.scene().map(scene -> scene.id()).orElseGet(() -> MESSAGES.text("choose.end"));
    }

    private static String offered(Run run) {
        return run.isOver() ? MESSAGES.text("choose.nothing")
                : Lists.and(run.offeredInFileOrder().stream().map(Option::id).toList());
    }
}
