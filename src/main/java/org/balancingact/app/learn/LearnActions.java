package org.balancingact.app.learn;

import org.balancingact.learn.Course;
import org.balancingact.learn.Progress;
import org.balancingact.learn.Session;
import org.balancingact.learn.Unit;

/** Where Learn leads to. */
public interface LearnActions {

    /** To the text of a unit. */
    void read(Course course, Unit unit);

    /** To the questions of a session. */
    void practise(Progress progress, Session session);

    /** To all words that can be opened. */
    void words(Course course);

    /** To what the claims rest on. */
    void sources(Course course);

    /** To where one was before. */
    void back();

    /** To the debrief of the run in which the moment was, and back from there. */
    void lookAt(OwnMoment moment);
}
