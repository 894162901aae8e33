package org.balancingact.check;

import java.util.stream.Stream;
import org.balancingact.scenario.Finding;

/** One thing that makes a scenario less worth playing. Each check has a stable code; its words are in the bundle {@code findings}. */
interface Check {
    Stream<Finding> examine(Examined scenario);
}
