package org.balancingact.picture;

/** Draws marks, in the order in which they come: what comes later lies on top. */
public interface Pen {
    void line(Mark.Line mark);

    void area(Mark.Area mark);

    void bar(Mark.Bar mark);

    void dot(Mark.Dot mark);

    void label(Mark.Label mark);

    void note(Mark.Note mark);

    void sign(Mark.Sign mark);

    void stop(Mark.Stop mark);
}
