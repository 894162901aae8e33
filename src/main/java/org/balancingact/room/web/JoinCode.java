package org.balancingact.room.web;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Four signs that let a phone into a room. They keep passers-by out and are no secret; without vowels they make no words. */
public final class JoinCode {
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;

    private JoinCode() {}

    public static String fresh() {
        return new SecureRandom().ints(LENGTH, 0, SIGNS.length()).mapToObj(place -> SIGNS.substring(place, place + 1)).collect(Collectors.joining());
    }

    /** Whether somebody typed that code, in whatever case and with blanks around it. */
    static boolean isTyped(String code, String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).equals(code);
    }
}
