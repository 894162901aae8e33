package org.balancingact.journal.carry;

import java.math.BigInteger;
import java.util.Optional;
import org.balancingact.i18n.TypedCode;

/**
 * Writes a number so that people can type it: Crockford’s base 32 (no I, L, O, U), in groups of four, ended by six check
 * symbols. These are the checksum of Bech32m (BIP 350): in a code of up to 89 symbols any four mistyped ones are noticed, two
 * that changed places among them, and of all other mistakes one in a thousand million goes unnoticed.
 */
final class CodeText {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CHECKS = 6;
    private static final int GROUP = 4;
    private static final int[] GENERATOR = {0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3};
    private static final int WHOLE = 0x2BC830A3;

    private CodeText() {}

    static String write(BigInteger number) {
        String digits = number.toString(1 << BITS);
        int[] symbols = new int[digits.length() + CHECKS];
        for (int k = 0; k < digits.length(); k++) {
            symbols[k] = Character.digit(digits.charAt(k), 1 << BITS);
        }
        int checksum = checksum(symbols) ^ WHOLE;
        for (int k = 0; k < CHECKS; k++) {
            symbols[digits.length() + k] = checksum >> (BITS * (CHECKS - 1 - k)) & (1 << BITS) - 1;
        }
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < symbols.length; k++) {
            text.append(k > 0 && k % GROUP == 0 ? "-" : "").append(SYMBOLS.charAt(symbols[k]));
        }
        return text.toString();
    }

    /** The number that was written; {@linkplain TypedCode however it was typed}. Empty where a symbol is wrong. */
    static Optional<BigInteger> read(String typed) {
        String text = TypedCode.plain(typed).replace('I', '1').replace('L', '1').replace('O', '0');
        int[] symbols = text.chars().map(SYMBOLS::indexOf).toArray();
        boolean known = text.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
        if (!known || symbols.length <= CHECKS || checksum(symbols) != WHOLE) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int k = 0; k < symbols.length - CHECKS; k++) {
            number = number.shiftLeft(BITS).add(BigInteger.valueOf(symbols[k]));
        }
        return Optional.of(number);
    }

    private static int checksum(int[] symbols) {
        int checksum = 1;
        for (int symbol : symbols) {
            int top = checksum >>> (BITS * (CHECKS - 1));
            checksum = (checksum & (1 << (BITS * (CHECKS - 1))) - 1) << BITS ^ symbol;
            for (int bit = 0; bit < BITS; bit++) {
                checksum ^= (top >> bit & 1) == 1 ? GENERATOR[bit] : 0;
            }
        }
        return checksum;
    }
}
