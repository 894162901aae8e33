package org.balancingact.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balancingact.engine.Choice;
import org.balancingact.engine.Run;

/** The decisions of a run, by how much they mattered: what the other style, done soundly, would have changed. */
public record Leverage(Choice choice, WhatIf whatIf) {

    /** Most first (ties: the earlier decision); decisions that offered no sound option of the other style are left out. */
    public static List<Leverage> ranked(Run run) {
        List<Leverage> ranked = new ArrayList<>();
        for (Choice choice : run.choices()) {
            Optional<WhatIf> whatIf = WhatIf.otherStyle(run, choice.number());
            whatIf.ifPresent(swap -> ranked.add(new Leverage(choice, swap)));
        }
        ranked.sort(Comparator.comparingLong((Leverage leverage) -> -leverage.whatIf().difference()));
        return List.copyOf(ranked);
    }
}
