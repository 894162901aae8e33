package org.balancingact.journal.carry;

import java.math.BigInteger;

/** A whole number taken apart digit by digit, each with a radix of its own; the first digit is the lowest. */
final class Digits {
    private BigInteger rest;

    /** Reads the digits of the number. */
    Digits(BigInteger number) {
        this.rest = number;
    }

    long next(long radix) {
        BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(radix));
        rest = parts[0];
        return parts[1].longValueExact();
    }

    /** What the digits read so far leave over. */
    BigInteger rest() {
        return rest;
    }

    boolean isUsedUp() {
        return rest.signum() == 0;
    }

    /** Puts digits together again. */
    static final class Builder {
        private BigInteger number = BigInteger.ZERO;
        private BigInteger weight = BigInteger.ONE;

        Builder add(long digit, long radix) {
            number = number.add(weight.multiply(BigInteger.valueOf(digit)));
            weight = weight.multiply(BigInteger.valueOf(radix));
            return this;
        }

        /** Puts a number above all digits so far, of any size; the last thing that can be added. */
        Builder addRest(BigInteger rest) {
            number = number.add(weight.multiply(rest));
            return this;
        }

        BigInteger number() {
            return number;
        }
    }
}
