package org.balancingact.app.compare;

import org.balancingact.journal.RunId;
import org.balancingact.scenario.Playthrough;

/** Where the choice of a run to compare with leads to. */
public interface PickerActions {

    /** To the comparison with a run on record. */
    void compare(RunId other);

    /** To the comparison with a golden run. */
    void compare(Playthrough golden);

    void close();

    /** Says what could not be read. */
    void tell(String reason);
}
