package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;
import org.balancingact.scenario.Finding.Severity;

/** Scenes without notes for a facilitator. */
final class MissingNotes implements Check {
    @Override
    public Stream<Finding> examine(Examined examined) {
        return examined.scenes().stream().filter(scene -> scene.part().facilitator().notes().isEmpty())
                .map(scene -> Finding.of("BA106", Severity.WARNING, scene.place(), scene.part().id()));
    }
}
