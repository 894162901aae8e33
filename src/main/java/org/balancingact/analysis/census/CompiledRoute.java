package org.balancingact.analysis.census;

/**
 * A route in the form that counting reads.
 *
 * @param number its number in the whole scenario, in file order
 * @param target number of the scene it leads to; {@link #END} for the end of the story
 */
record CompiledRoute(int number, LaneCondition when, int target) {
    static final int END = -1;
    /** Stands where a route has not been found yet. */
    static final CompiledRoute UNKNOWN = new CompiledRoute(-1, LaneCondition.ALWAYS, END);

    boolean isKnown() {
        return number >= 0;
    }
}
