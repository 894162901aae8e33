package org.balancingact.scenario.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balancingact.scenario.Finding.Place;

/** Reads strict JSON into {@link JsonValue}s with their lines and paths; finds doubled keys, which Gson's own trees swallow. */
final class JsonTree {
    /** Far beyond what conditions in a readable scenario need. */
    static final int DEEPEST = 64;

    private final String file;
    private final Findings findings;
    private final LineReader lines;
    private final JsonReader reader;
    private String path = "$";
    private int depth;

    private JsonTree(String file, String text, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.lines = new LineReader(text);
        this.reader = new JsonReader(lines);
        reader.setStrictness(Strictness.STRICT);
    }

    /** The root value; empty where the text is no JSON or nests too deep, which is then among the findings. */
    static Optional<JsonValue> read(String file, String text, Findings findings) {
        return new JsonTree(file, text, findings).root();
    }

    private Optional<JsonValue> root() {
        try {
            JsonValue root = value();
            reader.peek();
            return Optional.of(root);
        } catch (TooDeep e) {
            findings.add(Problem.NESTING_TOO_DEEP, here(), String.valueOf(DEEPEST));
        } catch (EOFException e) {
            findings.add(Problem.JSON_ENDS_EARLY, here());
        } catch (MalformedJsonException e) {
            findings.add(Problem.BAD_JSON, here());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private Place here() {
        return new Place(file, lines.line(), path);
    }

    private JsonValue value() throws IOException {
        JsonToken token = reader.peek();
        Place place = here();
        return switch (token) {
            case BEGIN_OBJECT -> new JsonValue.Fields(place, fields(path));
            case BEGIN_ARRAY -> new JsonValue.Items(place, items(path));
            case STRING -> new JsonValue.Text(place, reader.nextString());
            case NUMBER -> new JsonValue.Numeral(place, reader.nextString());
            case BOOLEAN -> new JsonValue.Truth(place, reader.nextBoolean());
            default -> {
                reader.nextNull();
                yield new JsonValue.Nothing(place);
            }
        };
    }

    private Map<String, JsonValue> fields(String parent) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        reader.beginObject();
        descend();
        while (reader.hasNext()) {
            String name = reader.nextName();
            path = JsonPath.child(parent, name);
            JsonValue value = value();
            if (fields.putIfAbsent(name, value) != null) {
                findings.add(Problem.DOUBLE_KEY, value.place(), Findings.excerpt(name));
            }
            path = parent;
        }
        reader.endObject();
        depth--;
        return fields;
    }

    private List<JsonValue> items(String parent) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        reader.beginArray();
        descend();
        while (reader.hasNext()) {
            path = JsonPath.item(parent, items.size());
            items.add(value());
            path = parent;
        }
        reader.endArray();
        depth--;
        return items;
    }

    private void descend() throws TooDeep {
        depth++;
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
    }

    /** Leaves the recursion at once. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
