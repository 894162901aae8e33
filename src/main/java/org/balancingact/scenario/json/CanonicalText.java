package org.balancingact.scenario.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes plain maps, lists, texts, numbers and truth values as JSON. */
final class CanonicalText {
    private CanonicalText() {}

    /** On one line, for hashing. */
    static String compact(Object form) {
        return write(form, "");
    }

    /** To be read by people. */
    static String indented(Object form) {
        return write(form, "  ") + "\n";
    }

    private static String write(Object form, String indent) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setIndent(indent);
            write(writer, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter writer, Object form) throws IOException {
        if (form instanceof Map<?, ?> fields) {
            writer.beginObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                writer.name(String.valueOf(field.getKey()));
                write(writer, field.getValue());
            }
            writer.endObject();
        } else if (form instanceof Iterable<?> items) {
            writer.beginArray();
            for (Object item : items) {
                write(writer, item);
            }
            writer.endArray();
        } else if (form instanceof Number number) {
            writer.value(number);
        } else if (form instanceof Boolean truth) {
            writer.value(truth);
        } else {
            writer.value(String.valueOf(form));
        }
    }
}
