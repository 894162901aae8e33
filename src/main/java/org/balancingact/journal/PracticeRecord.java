package org.balancingact.journal;

import java.util.List;
import java.util.Set;

/** The part of the record that holds what was read and practised in Learn. It belongs to no run and no alias, and enters no profile. */
public interface PracticeRecord {

    void practise(Practised answer);

    /** All answers, in the order in which they were given. */
    List<Practised> practised();

    /** Keeps that a unit was read to its end. */
    void readUnit(String unit);

    /** The ids of the units that were read to their end. */
    Set<String> unitsRead();

    /** Deletes all of this, so that nothing of it is left on the disk. */
    void forgetPractice();
}
