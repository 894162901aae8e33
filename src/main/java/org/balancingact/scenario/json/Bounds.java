package org.balancingact.scenario.json;

import java.math.BigDecimal;

/** The numbers allowed in a place, both ends included. */
record Bounds(BigDecimal least, BigDecimal most) {
    static final Bounds GAUGE = of(0, 100);
    static final Bounds SHARE = of(0, 1);
    static final Bounds DEMAND = of(-1, 1);
    static final Bounds AMOUNT = of(-15, 15);

    static Bounds of(int least, int most) {
        return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
