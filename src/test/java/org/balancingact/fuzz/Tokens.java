package org.balancingact.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A JSON text in pieces: strings up to the next quote, numbers, words, marks and the white space between them. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*+\"|[-+.\\d][-+.\\deE]*+|\\w++|\\s++|.", Pattern.DOTALL);
    private static final Predicate<String> SAYS_SOMETHING = token -> !token.isBlank();
    private static final int LONGEST_PIECE = 30;
    private static final List<String> STRANGE = List.of("null", "true", "-1", "0", "-0", "0.0005", "1e9", "1e999999999", "-1e-999999999",
            "NaN", "9".repeat(400), "[", "]", "{", "}", "{}", "[]", ",", ":", "\"", "\\", "'", "//", "[".repeat(70), "\"end\"", "\"\"",
            "\" \"", "\"?\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00 x\"", "\"\\uFEFF\"", "\"\\u202e001\"", "\"a\\u200bb\"", "\"\\u3164\"",
            "\"e\\u0301\"", "\"\uD83D\uDC69\u200D\uD83D\uDCBB\"", "\"\\t\"", "\"{9}\"", "\"%s\"", "\"constructor\"", "\"__proto__\"",
            "\"" + "x".repeat(2001) + "\"", "\uFEFF", "\u2028");

    private final String text;
    private final List<String> all;
    private final List<Integer> meaningful;

    private Tokens(String text, List<String> all) {
        this.text = text;
        this.all = all;
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (SAYS_SOMETHING.test(all.get(at))) {
                places.add(at);
            }
        }
        this.meaningful = places;
    }

    static Tokens of(String text) {
        return new Tokens(text, TOKEN.matcher(text).results().map(MatchResult::group).toList());
    }

    String text() {
        return text;
    }

    /** With one token changed or some. */
    String changed(SplittableRandom random) {
        List<String> tokens = new ArrayList<>(all);
        for (int changes = Base.few(random); changes > 0 && !tokens.isEmpty(); changes--) {
            change(tokens, random);
        }
        return String.join("", tokens);
    }

    private void change(List<String> tokens, SplittableRandom random) {
        int at = Math.min(Base.one(meaningful, random), tokens.size() - 1);
        String other = all.get(Base.one(meaningful, random));
        switch (random.nextInt(8)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.set(at, other);
            case 3, 4 -> tokens.set(at, alike(tokens.get(at), random));
            case 5 -> tokens.set(at, Base.one(STRANGE, random));
            case 6 -> tokens.subList(at, Math.min(tokens.size(), at + random.nextInt(LONGEST_PIECE))).clear();
            default -> tokens.addAll(at, piece(random));
        }
    }

    private List<String> piece(SplittableRandom random) {
        int from = Base.one(meaningful, random);
        return all.subList(from, Math.min(all.size(), from + random.nextInt(LONGEST_PIECE)));
    }

    /** Another token that begins the same way, a string for a string: so that files come out that may hold. */
    private String alike(String token, SplittableRandom random) {
        for (int tries = 0; tries < 20; tries++) {
            String other = all.get(Base.one(meaningful, random));
            if (!token.isEmpty() && kind(other.charAt(0)) == kind(token.charAt(0)) && !other.equals(token)) {
                return other;
            }
        }
        return token;
    }

    private static char kind(char first) {
        return Character.isDigit(first) || first == '-' ? '0' : first;
    }

    /** The text in UTF-8, with a few bytes changed, put in, or taken out, or cut short. */
    byte[] withChangedBytes(SplittableRandom random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int changes = Base.few(random); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes = spliced(bytes, at, at + 1, new byte[0]);
                case 1 -> bytes = spliced(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                case 4 -> bytes[at] = (byte) random.nextInt(256);
                default -> bytes = random.nextInt(10) == 0 ? spliced(bytes, at + 1, bytes.length, new byte[0]) : bytes;
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }
}
