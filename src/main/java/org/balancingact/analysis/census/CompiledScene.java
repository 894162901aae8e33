package org.balancingact.analysis.census;

import java.util.List;

/** A scene in the form that counting reads. It has options where it has a decision, and routes where it is an interlude. */
record CompiledScene(int index, int week, List<LaneCondition> text, List<CompiledOption> options, List<CompiledRoute> routes) {}
