package org.balancingact.scenario;

import java.util.Optional;

/** One of the seven gauges of the organisation, 0 to 100 points, in the order in which they are always shown. */
public enum Indicator {
    ORDER(Side.MANAGEMENT),
    DELIVERY(Side.MANAGEMENT),
    BUDGET(Side.MANAGEMENT),
    DIRECTION(Side.LEADERSHIP),
    INNOVATION(Side.LEADERSHIP),
    MORALE(Side.LEADERSHIP),
    TRUST(Side.LEADERSHIP);

    /** The half of the organisation's work that a gauge belongs to. */
    public enum Side { MANAGEMENT, LEADERSHIP }

    private final Side side;

    Indicator(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The word used in files: the lower-case name. */
    public String id() {
        return Ids.of(this);
    }

    public static Optional<Indicator> of(String id) {
        return Ids.find(values(), id);
    }
}
