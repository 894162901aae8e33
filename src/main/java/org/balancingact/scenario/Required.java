package org.balancingact.scenario;

/** Guards for the compact constructors of the model: a bad value can't be built. */
final class Required {
    private Required() {}

    static String text(String value, String what) {
        that(value != null && !value.isBlank(), what + " must not be empty");
        return value;
    }

    static void range(long value, long least, long most, String what) {
        that(value >= least && value <= most, what + " must lie between " + least + " and " + most + ", not " + value);
    }

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
