package org.balancingact.app.room.projector;

/** How high the stage at the top of a page of the big screen is. */
enum Band {
    /** All of it, floor to ceiling: above a few words, which would leave the page half empty. */
    WHOLE(15.5),
    /** As in play. */
    HIGH(10.75),
    /** Above a page that needs its room. */
    LOW(4.5);

    private final double em;

    Band(double em) {
        this.em = em;
    }

    double em() {
        return em;
    }
}
