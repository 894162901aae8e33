package org.balancingact.scenario.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.balancingact.i18n.Lists;
import org.balancingact.i18n.Messages;
import org.balancingact.i18n.VisibleText;

/** Turns single JSON values into checked Java ones. What is wrong goes to the findings, once, and the result is empty. */
final class Values {
    static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_ID = 80;
    private static final int MOST_DECIMALS = 3;
    /** Longer ones take long to be turned into a number, and none of them is one that a scenario needs. */
    private static final int MOST_DIGITS = 400;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    Optional<JsonValue.Fields> fields(JsonValue value) {
        return typed(value, JsonValue.Fields.class, "object");
    }

    /** The values of the list for which the reader gave something; of a list with more than the most, none is read. */
    <T> Optional<List<T>> list(JsonValue value, int most, Function<JsonValue, Optional<T>> item) {
        Optional<JsonValue.Items> items = typed(value, JsonValue.Items.class, "list");
        int count = items.map(list -> list.values().size()).orElse(0);
        if (count > most) {
            findings.add(Problem.TOO_MANY_LISTED, value.place(), String.valueOf(count), String.valueOf(most));
            return Optional.empty();
        }
        return items.map(list -> list.values().stream().map(item).flatMap(Optional::stream).toList());
    }

    Optional<String> text(JsonValue value) {
        return text(value, LONGEST_TEXT);
    }

    /** A text that says something and is at most so many characters (code points) long. */
    Optional<String> text(JsonValue value, int longest) {
        Optional<String> text = typed(value, JsonValue.Text.class, "text").map(JsonValue.Text::value);
        if (text.isEmpty()) {
            return text;
        }
        String content = text.get();
        int length = content.codePointCount(0, content.length());
        Optional<String> hidden = VisibleText.hidden(content);
        if (VisibleText.looksEmpty(content)) {
            findings.add(Problem.EMPTY_TEXT, value.place());
        } else if (length > longest) {
            findings.add(Problem.TEXT_TOO_LONG, value.place(), String.valueOf(length), String.valueOf(longest));
        } else if (hidden.isPresent()) {
            findings.add(Problem.HIDDEN_CHARACTER, value.place(), hidden.get());
        } else {
            return text;
        }
        return Optional.empty();
    }

    Optional<String> id(JsonValue value) {
        return matching(value, ID, LONGEST_ID, Problem.BAD_ID);
    }

    Optional<String> language(JsonValue value) {
        return matching(value, LANGUAGE, LONGEST_ID, Problem.BAD_LANGUAGE);
    }

    private Optional<String> matching(JsonValue value, Pattern pattern, int longest, Problem problem) {
        Optional<String> text = text(value, longest);
        if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
            findings.add(problem, value.place(), Findings.excerpt(text.get()));
            return Optional.empty();
        }
        return text;
    }

    Optional<Boolean> truth(JsonValue value) {
        return typed(value, JsonValue.Truth.class, "truth").map(JsonValue.Truth::value);
    }

    /** A number with at most three decimals, in thousandths. */
    Optional<Integer> thousandths(JsonValue value, Bounds bounds) {
        return number(value, bounds).flatMap(number -> {
            if (number.stripTrailingZeros().scale() > MOST_DECIMALS) {
                findings.add(Problem.TOO_MANY_DECIMALS, value.place(), digits(value));
                return Optional.empty();
            }
            return Optional.of(number.movePointRight(MOST_DECIMALS).intValueExact());
        });
    }

    OptionalInt thousandths(FieldReader fields, String key, Bounds bounds) {
        return fields.optional(key, value -> thousandths(value, bounds)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The amount of a change in milli-points; no change at all is no amount. */
    Optional<Integer> amount(JsonValue value) {
        return change(value, thousandths(value, Bounds.AMOUNT));
    }

    /** What is done to somebody's standing: a whole number either way, not 0. */
    Optional<Integer> step(JsonValue value, int most) {
        return change(value, whole(value, -most, most));
    }

    private Optional<Integer> change(JsonValue value, Optional<Integer> change) {
        if (change.isPresent() && change.get() == 0) {
            findings.add(Problem.ZERO_AMOUNT, value.place());
            return Optional.empty();
        }
        return change;
    }

    /** A whole number; 5.0 and 5e0 are whole. */
    Optional<Integer> whole(JsonValue value, int least, int most) {
        return number(value, Bounds.of(least, most)).flatMap(number -> {
            if (number.stripTrailingZeros().scale() > 0) {
                findings.add(Problem.NOT_WHOLE, value.place(), digits(value));
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    OptionalInt whole(FieldReader fields, String key, int least, int most) {
        return fields.optional(key, value -> whole(value, least, most)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Bounds come first: only then is the number small enough to be turned into anything else. */
    private Optional<BigDecimal> number(JsonValue value, Bounds bounds) {
        Optional<JsonValue.Numeral> numeral = typed(value, JsonValue.Numeral.class, "number");
        Optional<BigDecimal> number = numeral.flatMap(Values::decimal).filter(bounds::contains);
        if (numeral.isPresent() && number.isEmpty()) {
            findings.add(Problem.OUT_OF_BOUNDS, value.place(), digits(value),
                    bounds.least().toPlainString(), bounds.most().toPlainString());
        }
        return number;
    }

    private static Optional<BigDecimal> decimal(JsonValue.Numeral numeral) {
        if (numeral.digits().length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(numeral.digits()));
        } catch (NumberFormatException exponentBeyondAnyNumber) {
            return Optional.empty();
        }
    }

    private static String digits(JsonValue value) {
        return Findings.excerpt(((JsonValue.Numeral) value).digits());
    }

    /** One of the constants, by the word used in files. */
    <E> Optional<E> word(JsonValue value, E[] constants, Function<E, String> id) {
        return word(value, Arrays.stream(constants).map(id).toList())
                .flatMap(word -> Arrays.stream(constants).filter(constant -> id.apply(constant).equals(word)).findFirst());
    }

    Optional<String> word(JsonValue value, List<String> words) {
        Optional<String> text = typed(value, JsonValue.Text.class, "text").map(JsonValue.Text::value);
        if (text.isPresent() && !words.contains(text.get())) {
            findings.add(Problem.UNKNOWN_WORD, value.place(), Findings.excerpt(text.get()),
                    Lists.plain(words), findings.suggestion(text.get(), words));
            return Optional.empty();
        }
        return text;
    }

    private <T extends JsonValue> Optional<T> typed(JsonValue value, Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            Messages messages = Messages.of("findings");
            findings.add(Problem.WRONG_TYPE, value.place(), messages.text("type." + expected), messages.text("type." + type(value)));
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    private static String type(JsonValue value) {
        if (value instanceof JsonValue.Fields) {
            return "object";
        } else if (value instanceof JsonValue.Items) {
            return "list";
        } else if (value instanceof JsonValue.Text) {
            return "text";
        } else if (value instanceof JsonValue.Numeral) {
            return "number";
        }
        return value instanceof JsonValue.Truth ? "truth" : "null";
    }
}
