package org.balancingact.analysis;

import java.util.Locale;
import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Indicator;
import org.balancingact.scenario.Option;
import org.balancingact.scenario.Scenario;
import org.balancingact.scenario.Style;

/**
 * A fixed way of playing any scenario, to compare other runs with. A policy decides which style it wants now; of the offered
 * options, as the file orders them, it takes the first sound one of that style, else the first of that style, else the first.
 */
public enum Policy {
    ALL_LEADER(run -> Style.LEADER),
    ALL_MANAGER(run -> Style.MANAGER),
    /** The style that the moment asks for; where it asks for neither, the style picked less so far, leading on a tie. */
    AS_ASKED(run -> demanded(run, Style.LEADER).orElseGet(() -> lessPicked(run, Style.LEADER))),
    /** The style that the moment does not ask for; where it asks for neither, the style picked less so far, managing on a tie. */
    OPPOSITE(run -> demanded(run, Style.MANAGER).orElseGet(() -> lessPicked(run, Style.MANAGER))),
    ALTERNATING_LEADER_FIRST(run -> alternating(run, Style.LEADER)),
    ALTERNATING_MANAGER_FIRST(run -> alternating(run, Style.MANAGER)),
    /** The style that raises the side of the lowest indicator. */
    LOWEST_GAUGE_FIRST(run -> run.levels().lowest().side() == Indicator.Side.LEADERSHIP ? Style.LEADER : Style.MANAGER);

    private static final long NO_SHUFFLE = 0;

    /** Says which style a policy wants at the decision that a run has come to. */
    private interface Wish {
        Style at(Run run);
    }

    private final Wish wish;

    Policy(Wish wish) {
        this.wish = wish;
    }

    /** The word used in files and commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The whole run of a scenario played this way. */
    public Run play(Scenario scenario) {
        Run run = Run.start(scenario, NO_SHUFFLE);
        while (!run.isOver()) {
            run = run.choose(pick(run).id());
        }
        return run;
    }

    /** The option that this policy takes where the run, which is not over, has come to. */
    public Option pick(Run run) {
        return WhatIf.prefer(run.offeredInFileOrder(), wish.at(run));
    }

    /** The given style where the moment asks for leading, the other where it asks for managing. */
    private static Optional<Style> demanded(Run run, Style whereLeadingIsAsked) {
        int demand = run.scene().flatMap(scene -> scene.decision()).map(Decision::demand).orElseThrow();
        return demand == 0 ? Optional.empty() : Optional.of(demand > 0 ? whereLeadingIsAsked : whereLeadingIsAsked.other());
    }

    private static Style lessPicked(Run run, Style onTie) {
        long same = run.choices().stream().map(Choice::option).filter(option -> option.style() == onTie).count();
        return 2 * same <= run.choices().size() ? onTie : onTie.other();
    }

    private static Style alternating(Run run, Style first) {
        return run.choices().size() % 2 == 0 ? first : first.other();
    }
}
