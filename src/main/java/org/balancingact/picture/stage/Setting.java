package org.balancingact.picture.stage;

import java.util.List;

/**
 * A place that is played in: 1280 x 240 units, its walls drawn further both ways. What matters lies within x 120 to 1160.
 * Rectangles, circles, arcs and polygons only; once in each the beam. Nothing is painted on the front of the bench as far down as
 * the name plate reaches, so that it can be read.
 */
interface Setting {
    /** The y where the top of the bench begins. */
    double BENCH = 196;
    /** The y where its front begins. */
    double FRONT = 204;
    /** The y down to which the front belongs to the name plate. */
    double PLATE = 226;

    /** All that is behind the people. */
    void wall(Paper paper, Lit lit);

    /** The people, the one who speaks first. */
    default void people(Paper paper, Lit lit, List<Figure> people) {
        people.forEach(figure -> figure.on(paper));
    }

    /** All that is before the people: the bench, and on it the things of the story. */
    void bench(Paper paper, Lit lit);

    /** Where the one who speaks stands. */
    default Standpoint speaker() {
        return new Standpoint(468, 52, 1.72);
    }

    /** The part of it that an ending shows. */
    default Sight ending() {
        return new Sight(560, 8, 341, 214);
    }
}
