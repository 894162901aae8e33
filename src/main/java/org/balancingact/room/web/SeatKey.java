package org.balancingact.room.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a browser has in its cookie: 128 random bits, of which the record has a hash alone.
 *
 * @param text as the cookie has it
 */
record SeatKey(String text) {
    static final String COOKIE = "seat";
    private static final String FORM = "[A-Za-z0-9_-]{22}";
    private static final int BYTES = 16;
    private static final int PROOF_DIGITS = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    static SeatKey fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new SeatKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static boolean isOne(String text) {
        return text.matches(FORM);
    }

    /** What the record knows it by. */
    String token() {
        return hash(text);
    }

    /** What a form has to show, so that no other page can vote with this browser's cookie. */
    String proof() {
        return hash("vote" + text).substring(0, PROOF_DIGITS);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
