package org.balancingact.analysis.census;

import java.util.List;
import org.balancingact.scenario.Option;

/**
 * An option in the form that counting reads.
 *
 * @param index    its number in the whole scenario, in file order
 * @param styleBit 1 for a leader option, 2 for a manager one
 * @param facts    bits that it sets: itself, and its flags
 * @param flags    numbers of its flags
 */
record CompiledOption(Option option, int index, byte styleBit, LaneCondition requires, long[] facts, int[] flags,
                      List<CompiledEffect> effects, List<LaneCondition> consequence, List<CompiledRoute> routes) {}
