package org.balancingact.picture.stage;

/** Numbers that look like chance and are the same for the same word, in every language that counts in 32 bits. */
final class Chance {
    private static final int START = (int) 2166136261L;
    private static final double RANGE = 4294967296.0;

    private int state = START;

    Chance(String word) {
        for (int at = 0; at < word.length(); at++) {
            state = (state ^ word.charAt(at)) * 16777619;
        }
    }

    /** The next number, from 0 up to but not 1. */
    double next() {
        state = (state ^ state >>> 15) * (int) 2246822507L;
        state = (state ^ state >>> 13) * (int) 3266489909L;
        state ^= state >>> 16;
        return Integer.toUnsignedLong(state) / RANGE;
    }
}
