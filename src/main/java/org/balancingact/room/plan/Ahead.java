package org.balancingact.room.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balancingact.analysis.WhatIf;
import org.balancingact.engine.Run;
import org.balancingact.scenario.DebriefPoint;
import org.balancingact.scenario.Decision;
import org.balancingact.scenario.Scene;

/**
 * A decision that a room has ahead.
 *
 * @param number     of the decision in the run
 * @param guided     whether the guide of the story names its scene as one to talk about
 * @param checkpoint whether things are taken stock of after it
 */
public record Ahead(int number, boolean guided, boolean checkpoint) {

    /** Those that are met from here if each moment gets what it asks for. */
    public static List<Ahead> of(Run from) {
        Set<String> guided = from.scenario().debrief().stream().map(DebriefPoint::scene).collect(Collectors.toSet());
        List<Ahead> ahead = new ArrayList<>();
        Run run = from;
        while (!run.isOver()) {
            Scene scene = run.scene().orElseThrow();
            boolean checkpoint = scene.decision().filter(Decision::checkpoint).isPresent();
            ahead.add(new Ahead(run.choices().size() + 1, guided.contains(scene.id()), checkpoint));
            run = run.choose(WhatIf.AS_ASKED.pick(run, Optional.empty()).id());
        }
        return ahead;
    }
}
