package org.balancingact.scenario.json;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;

/** Whole numbers of files as they stand there; 5.0 and 5e0 are whole. Gson alone makes 0 of 0.5 and 1 of 4294967297, without a word. */
public final class WholeNumbers {
    /** No number of a file needs more; longer ones take long to be turned into one. */
    private static final int MOST_CHARACTERS = 40;

    private WholeNumbers() {}

    /** Has everything that the Gson reads into Java read its whole numbers so; it throws {@link NotWhole}. */
    public static GsonBuilder exact(GsonBuilder gson) {
        TypeAdapter<Integer> ints = new Exact<>(BigDecimal::intValueExact).nullSafe();
        TypeAdapter<Long> longs = new Exact<>(BigDecimal::longValueExact).nullSafe();
        return gson.registerTypeAdapter(int.class, ints).registerTypeAdapter(Integer.class, ints)
                .registerTypeAdapter(long.class, longs).registerTypeAdapter(Long.class, longs);
    }

    /** @throws NumberFormatException if it is no whole number of an {@code int}'s size */
    public static int ofInt(JsonElement number) {
        return whole(number.getAsString(), BigDecimal::intValueExact);
    }

    /** @throws NumberFormatException if it is no whole number of a {@code long}'s size */
    public static long ofLong(JsonElement number) {
        return whole(number.getAsString(), BigDecimal::longValueExact);
    }

    private static <T> T whole(String digits, Function<BigDecimal, T> exact) {
        if (digits.length() > MOST_CHARACTERS) {
            throw new NumberFormatException(Findings.excerpt(digits));
        }
        try {
            return exact.apply(new BigDecimal(digits));
        } catch (ArithmeticException other) {
            throw (NumberFormatException) new NumberFormatException(Findings.excerpt(digits)).initCause(other);
        }
    }

    private static final class Exact<T extends Number> extends TypeAdapter<T> {
        private final Function<BigDecimal, T> exact;

        Exact(Function<BigDecimal, T> exact) {
            this.exact = exact;
        }

        @Override
        public T read(JsonReader reader) throws IOException {
            String path = reader.getPath();
            if (reader.peek() != JsonToken.NUMBER) {
                throw new IllegalStateException("no number at " + path);
            }
            String digits = reader.nextString();
            try {
                return whole(digits, exact);
            } catch (NumberFormatException other) {
                throw new NotWhole(digits, path);
            }
        }

        @Override
        public void write(JsonWriter writer, T number) throws IOException {
            writer.value(number);
        }
    }
}
