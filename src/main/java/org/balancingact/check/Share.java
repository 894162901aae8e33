package org.balancingact.check;

/** A part of a number of things, as in 5 of 13. */
record Share(long part, long whole) {

    /** Whether it lies from 40 % to 60 %, as near as the number allows: one of three is even enough. */
    boolean isEven() {
        return part >= leastEven() && part <= mostEven();
    }

    double leastEven() {
        return Math.floor(0.4 * whole);
    }

    double mostEven() {
        return Math.ceil(0.6 * whole);
    }

    long percent() {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
