package org.balancingact.room.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.balancingact.i18n.TypedCode;

/** Four signs that let a phone into a room. They keep passers-by out and are no secret; without vowels they make no words. */
public final class JoinCode {
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 4;

    private JoinCode() {}

    public static String fresh() {
        return new SecureRandom().ints(LENGTH, 0, SIGNS.length()).mapToObj(place -> SIGNS.substring(place, place + 1)).collect(Collectors.joining());
    }

    /** Whether somebody typed that code, {@linkplain TypedCode in whatever way}. */
    static boolean isTyped(String code, String typed) {
        return TypedCode.plain(typed).equals(code);
    }
}
