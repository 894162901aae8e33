package org.balancingact.journal;

import java.util.Map;

/** The part of the record that holds what was typed about a run and not given as an answer yet. */
public interface Drafts {

    /** Keeps what stands in the fields, by their names, in place of all that was kept for the run before; blank is nothing. */
    void draft(RunId run, Map<String, String> texts);

    /** What stood in the fields of the run. */
    Map<String, String> drafts(RunId run);
}
