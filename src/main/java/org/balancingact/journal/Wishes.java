package org.balancingact.journal;

/** The part of the record that holds what players wish to try in their next run, and whether they did. */
public interface Wishes {

    /** Keeps what was chosen at the end of the run's debrief, in place of another choice. */
    void wish(RunId run, Wished.Choice choice);

    /** Keeps whether the wish that the run's briefing told was tried. */
    void tried(RunId run, Plan.Result result);

    Wished wished(RunId run);
}
