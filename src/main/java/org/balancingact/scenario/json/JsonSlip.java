package org.balancingact.scenario.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * The first slip in a text that is no JSON, as far as it is one of those that people make. It looks for nothing else: what a text says is
 * the reader's business.
 *
 * @param line where it was seen; of a text that is not closed, where that begins
 */
record JsonSlip(Kind kind, int line) {

    /** What people do in JSON that is not allowed there. */
    enum Kind {
        MISSING_COMMA, SURPLUS_COMMA, MISSING_COLON, UNCLOSED_TEXT, BAD_ESCAPE, OTHER_QUOTES, UNQUOTED, COMMENT, WRONG_BRACKET;

        /** The word in the keys of its messages. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String OTHER_QUOTES = "'“”„‘’«»`";

    /** The slip that makes the text no JSON; empty where it is another one. */
    static Optional<JsonSlip> in(String text) {
        return new Scan(text).first();
    }

    /** What may come next. */
    private enum Next {
        VALUE, NAME, COLON, COMMA
    }

    private static final class Scan {
        private final String text;
        private final Deque<Character> open = new ArrayDeque<>();
        private Next next = Next.VALUE;
        private boolean afterComma;
        private boolean afterOpening;
        private int at;
        private int line = 1;

        Scan(String text) {
            this.text = text;
        }

        Optional<JsonSlip> first() {
            while (at < text.length()) {
                char letter = text.charAt(at);
                if (letter == '\n') {
                    line++;
                    at++;
                } else if (Character.isWhitespace(letter)) {
                    at++;
                } else {
                    Optional<JsonSlip> slip = take(letter);
                    if (slip.isPresent() || (next == Next.COMMA && open.isEmpty())) {
                        return slip;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<JsonSlip> take(char letter) {
            if (letter == '/' || letter == '#') {
                return slip(Kind.COMMENT);
            } else if (OTHER_QUOTES.indexOf(letter) >= 0) {
                return slip(next == Next.COMMA ? Kind.MISSING_COMMA : Kind.OTHER_QUOTES);
            }
            return switch (next) {
                case VALUE -> value(letter);
                case NAME -> name(letter);
                case COLON -> letter == ':' ? go(Next.VALUE) : slip(Kind.MISSING_COLON);
                case COMMA -> comma(letter);
            };
        }

        private Optional<JsonSlip> value(char letter) {
            if (letter == '{' || letter == '[') {
                open.push(letter);
                afterOpening = true;
                return go(letter == '{' ? Next.NAME : Next.VALUE, false);
            } else if (letter == ']' || letter == '}') {
                return close(letter);
            } else if (letter == '"') {
                return string(Next.COMMA);
            } else if (letter == ',') {
                return slip(Kind.SURPLUS_COMMA);
            }
            return word();
        }

        private Optional<JsonSlip> name(char letter) {
            if (letter == '"') {
                return string(Next.COLON);
            } else if (letter == '}' || letter == ']') {
                return close(letter);
            }
            return slip(letter == ',' ? Kind.SURPLUS_COMMA : Kind.UNQUOTED);
        }

        private Optional<JsonSlip> comma(char letter) {
            if (letter == ',') {
                afterComma = true;
                return go(open.element() == '{' ? Next.NAME : Next.VALUE, true);
            } else if (letter == ']' || letter == '}') {
                return close(letter);
            }
            return slip(Kind.MISSING_COMMA);
        }

        private Optional<JsonSlip> close(char letter) {
            if (afterComma) {
                return slip(Kind.SURPLUS_COMMA);
            }
            boolean fits = !open.isEmpty() && open.element() == (letter == '}' ? '{' : '[') && (next == Next.COMMA || afterOpening);
            if (!fits) {
                return slip(Kind.WRONG_BRACKET);
            }
            open.pop();
            return go(Next.COMMA);
        }

        private Optional<JsonSlip> string(Next then) {
            int begun = line;
            for (at++; at < text.length(); at++) {
                char letter = text.charAt(at);
                if (letter == '"') {
                    return go(then);
                } else if (letter == '\n') {
                    return Optional.of(new JsonSlip(Kind.UNCLOSED_TEXT, begun));
                } else if (letter == '\\') {
                    at++;
                    if (at < text.length() && "\"\\/bfnrtu".indexOf(text.charAt(at)) < 0) {
                        return slip(Kind.BAD_ESCAPE);
                    }
                }
            }
            return Optional.empty();
        }

        /** A number, true, false or null; anything else lacks its quotes. */
        private Optional<JsonSlip> word() {
            int end = at;
            while (end < text.length() && ",:]}[{\" \t\r\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String word = text.substring(at, Math.max(end, at + 1));
            if (!word.matches("-?\\d.*|true|false|null")) {
                return slip(Kind.UNQUOTED);
            }
            at = end - 1;
            return go(Next.COMMA);
        }

        private Optional<JsonSlip> go(Next next) {
            afterOpening = false;
            return go(next, false);
        }

        private Optional<JsonSlip> go(Next next, boolean comma) {
            this.next = next;
            afterComma = comma;
            at++;
            return Optional.empty();
        }

        private Optional<JsonSlip> slip(Kind kind) {
            return Optional.of(new JsonSlip(kind, line));
        }
    }
}
